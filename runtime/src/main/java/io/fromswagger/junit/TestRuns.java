package io.fromswagger.junit;

import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps the notes of the running tests in JUnit's root store: a test's own store is closed before its outcome is known.
 */
final class TestRuns {

    private TestRuns() {}

    static TestRun of(ExtensionContext context) {
        return Sessions.rootStore(context)
                .getOrComputeIfAbsent(key(context), unused -> new TestRun(TestName.of(context)), TestRun.class);
    }

    /** The notes, which nobody needs any more. */
    static TestRun remove(ExtensionContext context) {
        var run = of(context);
        Sessions.rootStore(context).remove(key(context));
        return run;
    }

    private static String key(ExtensionContext context) {
        return "test " + context.getUniqueId();
    }
}
