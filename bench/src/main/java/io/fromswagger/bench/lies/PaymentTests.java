package io.fromswagger.bench.lies;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** The sample's tests in which payments are made: those that a person wrote, and the generated ones of the operation that pays. */
record PaymentTests(LauncherSession session) {

    private static final List<String> CLASSES = List.of(
            "com.acme.orders.PayOrderTest",
            "com.acme.orders.PayOrderAsRecordedTest",
            "com.acme.orders.orders.PayOrderContractTest");

    /** Runs them all. */
    Run run() {
        var run = new Run();
        var request = LauncherDiscoveryRequestBuilder.request();
        CLASSES.forEach(name -> request.selectors(selectClass(name)));
        session.getLauncher().execute(request.build(), run);
        return run;
    }

    /** A test that turned red, with all that it says. */
    record Failure(String test, String says) {

        /** The line that has this text, or else the first one. */
        String line(String text) {
            return says.lines()
                    .filter(line -> line.contains(text))
                    .findFirst()
                    .orElseGet(() -> says.lines().findFirst().orElse(""))
                    .strip();
        }
    }

    /** What came of it. */
    static final class Run implements TestExecutionListener {

        private final List<Failure> failures = new ArrayList<>();
        private int passed;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == Status.FAILED) {
                String name = test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(MethodSource.class::cast)
                        .map(method -> method.getClassName().replaceAll(".*\\.", "") + "#" + method.getMethodName())
                        .orElse(test.getDisplayName());
                failures.add(
                        new Failure(name, result.getThrowable().map(Run::said).orElse("")));
            } else if (test.isTest() && result.getStatus() == Status.SUCCESSFUL) {
                passed++;
            }
        }

        private static String said(Throwable failure) {
            var said = new StringBuilder(String.valueOf(failure.getMessage()));
            for (Throwable beside : failure.getSuppressed()) {
                said.append('\n').append(said(beside));
            }
            return said.toString();
        }

        List<Failure> failures() {
            return failures;
        }

        int passed() {
            return passed;
        }
    }
}
