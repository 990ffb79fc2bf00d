package io.fromswagger.processor.names;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The names of hooks: {@code placeOrder409} for a status. */
final class HookNames {

    private final Map<Key, String> names = new HashMap<>();

    /** @param methods the operations' methods on the client, by the operations' ids */
    HookNames(ApiPlan plan, Map<String, String> methods) {
        Scope scope = new Scope(ReservedNames.HOOKS);
        for (OperationPlan operation : plan.operations()) {
            String id = operation.operation().id();
            operation.cases().stream()
                    .flatMap(each -> each.hookStatus().stream())
                    .forEach(status -> names.computeIfAbsent(
                            new Key(id, status), first -> scope.claim(methods.get(id) + suffix(status))));
        }
    }

    String of(Operation operation, String status) {
        return known(new Key(operation.id(), status));
    }

    private static String suffix(String status) {
        return status.equals("default") ? "Default" : status.toUpperCase(Locale.ROOT);
    }

    private String known(Key key) {
        return Objects.requireNonNull(names.get(key), () -> "no hook for " + key);
    }

    private record Key(String owner, String what) {}
}
