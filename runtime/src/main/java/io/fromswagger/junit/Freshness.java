package io.fromswagger.junit;

import io.fromswagger.ThrowingRunnable;
import io.fromswagger.contract.ApiContract;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What has to hold of compiled classes before a test of ours says anything: in a run, one fault is one failure. */
final class Freshness {

    private final ExtensionContext context;
    private final Class<?> testClass;

    private Freshness(ExtensionContext context) {
        this.context = context;
        this.testClass = context.getRequiredTestClass();
    }

    /** Fails the first test if anything is stale, and aborts the others. */
    static void ensure(ExtensionContext context, TestName test) throws Exception {
        if (!Settings.of(context).allowsStaleDocuments()) {
            new Freshness(context).ensure(test);
        }
    }

    /** Whether a test of ours has asked in this run. */
    static boolean wasEnsured(WholeRun run) {
        return run.has(name("classes"));
    }

    private void ensure(TestName test) throws Exception {
        var loader = testClass.getClassLoader();
        once("classes", "the tests are older than their document", () -> StaleClasses.check(loader, project()))
                .ensure(test);
        var contractTest = TestClass.annotation(testClass, ContractTest.class);
        if (contractTest.isPresent()) {
            ensure(ApiContract.of(testClass), contractTest.get().value(), test);
        }
    }

    private void ensure(ApiContract api, String operation, TestName test) throws Exception {
        once(
                        "document of " + api.name(),
                        "the tests are older than their document",
                        () -> StaleClasses.check(api, testClass, project()))
                .ensure(test);
        if (!StaleClasses.has(api, operation)) {
            once(
                            "leftovers of " + api.name(),
                            "the test is left from an earlier compile",
                            () -> StaleClasses.check(api, operation, testClass))
                    .ensure(test);
        }
    }

    private Precondition once(String what, String whatIsWrong, ThrowingRunnable check) {
        return WholeRun.of(context).get(name(what), Precondition.class, () -> new Precondition(whatIsWrong, check));
    }

    private static String name(String what) {
        return "fresh " + what;
    }

    /** Where Maven says the module is; Gradle, and what runs single tests, start in that folder. */
    static Optional<Path> project() {
        return Optional.of(Path.of(System.getProperty("basedir", System.getProperty("user.dir"))));
    }
}
