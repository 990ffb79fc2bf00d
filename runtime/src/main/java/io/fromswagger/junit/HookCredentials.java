package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.SecurityScheme;
import io.fromswagger.http.Credentials;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What proves who is calling in one test: what the user's hooks give, else what the environment and the settings say. The
 * hooks are asked once, when the first request needs them; a hook that logs in does so without them.
 */
final class HookCredentials implements Supplier<Credentials> {

    private final ApiContract api;
    private final Credentials others;
    private final Supplier<Optional<Hooks>> hooks;
    private final Consumer<Credentials> secrets;
    private @Nullable Credentials known;
    private boolean isAsking;

    /** @param secrets is told what has to be masked from now on */
    HookCredentials(
            ApiContract api, Credentials others, Supplier<Optional<Hooks>> hooks, Consumer<Credentials> secrets) {
        this.api = api;
        this.others = others;
        this.hooks = hooks;
        this.secrets = secrets;
    }

    @Override
    public synchronized Credentials get() {
        var answer = known;
        if (answer != null || isAsking) {
            return answer == null ? others : answer;
        }
        isAsking = true;
        try {
            answer = hooks.get().map(this::asked).orElse(others);
            known = answer;
            return answer;
        } finally {
            isAsking = false;
        }
    }

    private Credentials asked(Hooks given) {
        var credentials = others;
        for (SecurityScheme scheme : api.securitySchemes().values()) {
            var value = scheme.hook().flatMap(hook -> given.optional(hook)).map(String::valueOf);
            if (value.isPresent()) {
                credentials = credentials.with(scheme.name(), value.get());
            }
        }
        secrets.accept(credentials);
        return credentials;
    }
}
