package io.fromswagger.bench.drift;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The sample's tests, compiled with some document, against the service as it is: first what a person wrote about payments,
 * then the rest of it, then what is generated of the operations that pay.
 */
final class SampleTests {

    private static final String PACKAGE = "com.acme.orders.";
    /** Those of which a generated test, or a hook of the sample's, calls the payments. */
    private static final List<String> PAYING = List.of("PayOrder", "ReplaceOrder", "ChangeOrder", "DeleteOrder");

    private SampleTests() {}

    /**
     * Runs the tests until one fails.
     *
     * @param classes where the tests are; what the runtime writes goes to {@code results} there
     */
    static Run untilRed(Path classes) throws IOException {
        return run(classes, true);
    }

    /** As {@link #untilRed}, but runs all tests. */
    static Run all(Path classes) throws IOException {
        return run(classes, false);
    }

    private static Run run(Path classes, boolean firstRedEnds) throws IOException {
        var run = new Run();
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, before);
                var session = LauncherFactory.openSession()) {
            thread.setContextClassLoader(loader);
            for (var group : groups(classes)) {
                session.getLauncher().execute(request(group, loader, classes.resolve("results"), firstRedEnds), run);
                if (firstRedEnds && !run.failures.isEmpty()) {
                    break;
                }
            }
        } finally {
            thread.setContextClassLoader(before);
        }
        return run;
    }

    private static LauncherDiscoveryRequest request(
            List<String> group, ClassLoader loader, Path results, boolean firstRedEnds) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", String.valueOf(firstRedEnds))
                .configurationParameter("fromswagger.board", "false")
                .configurationParameter("fromswagger.results", results.toString());
        group.forEach(name -> request.selectors(selectClass(loaded(loader, name))));
        return request.build();
    }

    private static Class<?> loaded(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> groups(Path classes) throws IOException {
        var written = testsIn(classes, "");
        var payments =
                written.stream().filter(name -> name.endsWith("PayOrderTest")).toList();
        var others = written.stream().filter(name -> !payments.contains(name)).toList();
        var generated = testsIn(classes, "orders.").stream()
                .filter(name -> PAYING.stream().anyMatch(operation -> name.endsWith("." + operation + "ContractTest")))
                .toList();
        return List.of(payments, others, generated);
    }

    private static List<String> testsIn(Path classes, String room) throws IOException {
        try (var files = Files.list(classes.resolve((PACKAGE + room).replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.class"))
                    .sorted()
                    .map(name -> PACKAGE + room + name.replace(".class", ""))
                    .toList();
        }
    }

    /** What came of the tests. */
    static final class Run implements TestExecutionListener {

        private final List<Failure> failures = new ArrayList<>();
        private int passed;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == Status.FAILED) {
                failures.add(Failure.of(name(test), result.getThrowable()));
            } else if (test.isTest() && result.getStatus() == Status.SUCCESSFUL) {
                passed++;
            }
        }

        Optional<Failure> firstFailure() {
            return failures.stream().findFirst();
        }

        List<Failure> failures() {
            return failures;
        }

        int passed() {
            return passed;
        }

        private static String name(TestIdentifier test) {
            return test.getSource()
                    .map(source -> source instanceof MethodSource method
                            ? simple(method.getClassName()) + "#" + method.getMethodName()
                            : source instanceof ClassSource type ? simple(type.getClassName()) : test.getDisplayName())
                    .orElse(test.getDisplayName());
        }

        private static String simple(String className) {
            return className.substring(className.lastIndexOf('.') + 1);
        }
    }

    /**
     * A test that failed.
     *
     * @param messages of what it threw, and of what was found besides: a fake judges its callers after the test
     */
    record Failure(String test, List<String> messages) {

        Failure {
            messages = List.copyOf(messages);
        }

        private static Failure of(String test, Optional<Throwable> thrown) {
            return new Failure(
                    test,
                    thrown.stream()
                            .flatMap(first -> Stream.concat(Stream.of(first), Arrays.stream(first.getSuppressed())))
                            .map(each -> each.getMessage() == null ? each.toString() : each.getMessage())
                            .toList());
        }

        /** The rules that it names, or else the first line of what it says. */
        String rules() {
            return messages.stream().map(Failure::rule).distinct().collect(Collectors.joining("; "));
        }

        private static String rule(String message) {
            return message.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("rule "))
                    .map(line -> line.substring("rule".length()).strip())
                    .findFirst()
                    .or(() -> message.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .findFirst())
                    .orElse("");
        }
    }
}
