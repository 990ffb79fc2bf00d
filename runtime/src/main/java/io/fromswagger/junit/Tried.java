package io.fromswagger.junit;

import io.fromswagger.contract.ResourceContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which ways to a resource that exists led nowhere, and which hook would be one. */
final class Tried {

    private final ResourceContract resource;
    private final Optional<Hooks> hooks;
    private final List<String> ways = new ArrayList<>();
    private String hook = "";

    Tried(ResourceContract resource, Optional<Hooks> hooks) {
        this.resource = resource;
        this.hooks = hooks;
    }

    /** The hook said nothing. */
    void hook(String what) {
        hook = what;
    }

    /** @param why its first line is told */
    void way(String label, String why) {
        ways.add("  %-9s ".formatted(label) + why.lines().findFirst().orElse(""));
    }

    /** What the pending test says. */
    String text(boolean onlyToRead) {
        var text = new StringBuilder("Only you know a ")
                .append(last())
                .append(" that exists, for ")
                .append(resource.path());
        if (!onlyToRead
                && (resource.listing().isPresent() || !resource.example().isEmpty())) {
            ways.add("  others    not taken: the test changes what it finds");
        }
        if (!hook.isEmpty()) {
            ways.add(0, "  hook      " + hook);
        }
        text.append(ways.isEmpty() ? "." : ":\n" + String.join("\n", ways));
        hooks.ifPresent(asked -> {
            var source = new HookText(asked.givenClass());
            text.append(ways.isEmpty() ? " " : "\n").append(source.invitation()).append(":\n");
            resource.hooks()
                    .values()
                    .forEach(name ->
                            text.append('\n').append(source.source(name)).append('\n'));
        });
        return text.toString().stripTrailing();
    }

    private String last() {
        return resource.path().substring(resource.path().lastIndexOf('{'));
    }
}
