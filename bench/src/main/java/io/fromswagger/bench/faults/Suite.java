package io.fromswagger.bench.faults;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** The generated contract tests of the sample, one class for each operation. */
public final class Suite {

    private static final String PACKAGE = "com.acme.orders.orders";
    private static final String ENDING = "ContractTest";

    private final LauncherSession session;
    private final List<String> classes;

    public Suite(LauncherSession session, Path testClasses) throws IOException {
        this.session = session;
        try (var files = Files.list(testClasses.resolve(PACKAGE.replace('.', '/')))) {
            classes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING + ".class"))
                    .map(name -> name.replace(".class", ""))
                    .sorted()
                    .toList();
        }
    }

    /** The class of this operation first, then the others. */
    List<String> beginningWith(Operation operation) {
        var sorted = new ArrayList<>(classes);
        sorted.sort((a, b) -> Boolean.compare(isOf(operation, b), isOf(operation, a)));
        return sorted;
    }

    List<String> classes() {
        return classes;
    }

    /** Runs all tests of some classes. */
    Run run(List<String> some) {
        return run(some, false);
    }

    /** Runs the tests of some classes until one has seen the fault. */
    Run runUntilRed(List<String> some) {
        return run(some, true);
    }

    /** Runs all tests but those with a tag, and has somebody else listen, too. */
    public Run runWithout(String tag, TestExecutionListener listener) {
        var run = new Run();
        var request = request(classes).filters(TagFilter.excludeTags(tag)).build();
        session.getLauncher().execute(request, run, listener);
        return run;
    }

    private Run run(List<String> some, boolean firstRedEnds) {
        var run = new Run();
        var request = request(some)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", String.valueOf(firstRedEnds));
        session.getLauncher().execute(request.build(), run);
        return run;
    }

    private static LauncherDiscoveryRequestBuilder request(List<String> some) {
        var request = LauncherDiscoveryRequestBuilder.request();
        some.forEach(name -> request.selectors(selectClass(PACKAGE + "." + name)));
        return request;
    }

    private static boolean isOf(Operation operation, String name) {
        return name.equalsIgnoreCase(operation.id() + ENDING);
    }

    /** What came of some of the classes. */
    public static final class Run implements TestExecutionListener {

        private final List<Failure> failures = new ArrayList<>();
        private final List<String> pending = new ArrayList<>();
        private int passed;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            String name = test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(MethodSource.class::cast)
                    .map(method -> method.getClassName().substring(PACKAGE.length() + 1) + "#" + method.getMethodName())
                    .orElse(test.getDisplayName());
            if (result.getStatus() == Status.FAILED) {
                String message =
                        result.getThrowable().map(Throwable::getMessage).orElse("");
                failures.add(new Failure(name, message == null ? "" : message));
            } else if (result.getStatus() == Status.ABORTED) {
                pending.add(name);
            } else if (test.isTest()) {
                passed++;
            }
        }

        public List<Failure> failures() {
            return failures;
        }

        public List<String> pending() {
            return pending;
        }

        public int passed() {
            return passed;
        }
    }

    /** A test that turned red. */
    public record Failure(String test, String message) {

        static Failure of(String test, Throwable cause) {
            String message = cause.getMessage();
            return new Failure(test, message == null ? cause.toString() : message);
        }

        /** Whether the test never came to its point. */
        boolean isOfSetUp() {
            return message.lines().findFirst().orElse("").contains("set-up failed");
        }

        String rule() {
            return message.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("rule "))
                    .map(line -> line.substring(5).strip())
                    .findFirst()
                    .orElse(message.lines().findFirst().orElse(""));
        }
    }
}
