package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.environment.RunningEnvironment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one after the other, as a person has them: what failed is remembered from one to the next. */
class OnlyFailedTest {

    private static final Class<?>[] ALL = {Plain.class, Many.class};

    /** What is to fail, by the names of methods; behind a colon what an invocation is called with. */
    private static final Set<String> RED = ConcurrentHashMap.newKeySet();

    private static final List<String> RAN = new CopyOnWriteArrayList<>();

    @TempDir
    private Path results;

    @BeforeEach
    void all_is_green() {
        RED.clear();
        RAN.clear();
    }

    @Test
    void runs_what_failed_last_and_nothing_else() {
        RED.add("first");
        runAll(ALL);

        assertThat(runFailed(ALL)).containsExactly("first");
    }

    @Test
    void runs_all_where_nothing_failed_and_where_nothing_is_remembered() {
        assertThat(runFailed(Plain.class)).containsExactlyInAnyOrder("first", "second", "inside");

        runAll(ALL);

        assertThat(runFailed(Plain.class)).containsExactlyInAnyOrder("first", "second", "inside");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void goes_on_until_the_last_is_green_and_then_runs_all() {
        RED.addAll(List.of("first", "inside"));
        runAll(ALL);

        RED.remove("first");
        assertThat(runFailed(ALL)).containsExactlyInAnyOrder("first", "inside");
        RED.clear();
        assertThat(runFailed(ALL)).containsExactly("inside");
        assertThat(runFailed(ALL)).contains("first", "second", "inside", "number:1", "thing:b");
    }

    @Test
    void what_is_not_run_stays_what_it_was() {
        RED.addAll(List.of("first", "number:2"));
        runAll(ALL);

        RED.clear();
        runAll(Many.class);
        run(Map.of(), selectMethod(Plain.class, "second"));

        assertThat(remembered()).containsExactly(Plain.class.getName() + "#first");
    }

    @Test
    void one_invocation_or_dynamic_test_that_failed_has_its_method_run_again() {
        RED.addAll(List.of("number:2", "thing:b"));
        runAll(ALL);

        RED.clear();
        assertThat(runFailed(ALL)).containsExactlyInAnyOrder("number:1", "number:2", "number:3", "thing:a", "thing:b");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void a_test_class_that_could_not_be_set_up_is_run_again_as_a_whole() {
        RED.add("setUp");
        assertThat(runAll(Prepared.class, Plain.class)).containsExactlyInAnyOrder("first", "second", "inside");
        assertThat(remembered()).containsExactly(Prepared.class.getName());

        RED.clear();
        assertThat(runFailed(Prepared.class, Plain.class)).containsExactlyInAnyOrder("prepared", "within");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void tests_that_did_not_begin_since_the_environment_did_not_start_have_failed_too() {
        RED.add("environment");
        assertThat(runAll(InEnvironment.class)).isEmpty();
        assertThat(remembered()).hasSize(2);

        RED.clear();
        assertThat(runFailed(InEnvironment.class, Plain.class)).containsExactlyInAnyOrder("one", "other");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void a_test_that_can_not_run_against_a_service_elsewhere_stays_red() {
        RED.add("one");
        runAll(InEnvironment.class);

        run(Map.of("fromswagger.url", "http://127.0.0.1:9"), selectClass(InEnvironment.class));

        assertThat(remembered()).containsExactly(InEnvironment.class.getName() + "#one");
    }

    @Test
    void a_test_that_assumes_something_else_now_has_not_failed() {
        RED.add("first");
        runAll(ALL);

        RED.clear();
        RED.add("first:assumed");
        runFailed(ALL);

        assertThat(remembered()).isEmpty();
    }

    @Test
    void a_test_that_is_gone_is_neither_waited_for_nor_remembered() throws IOException {
        var gone = Plain.class.getName() + "#gone";
        var elsewhere = "com.acme.NowhereTest#test";
        Files.write(results.resolve("last-failed.txt"), List.of(elsewhere, gone));

        assertThat(runFailed(Plain.class)).containsExactlyInAnyOrder("first", "second", "inside");

        assertThat(remembered()).containsExactly(elsewhere);
    }

    @Test
    void only_means_failed() {
        assertThatThrownBy(() -> run(Map.of("fromswagger.only", "faild"), selectClass(Plain.class)))
                .hasStackTraceContaining("-Dfromswagger.only=faild is no choice of tests:"
                        + " say failed for those that failed when they ran last");
    }

    @Test
    void nothing_is_written_where_nothing_ever_failed() {
        runAll(ALL);

        assertThat(results).isEmptyDirectory();
    }

    private List<String> runAll(Class<?>... classes) {
        return run(Map.of(), selectors(classes));
    }

    private List<String> runFailed(Class<?>... classes) {
        return run(Map.of("fromswagger.only", "failed"), selectors(classes));
    }

    private static DiscoverySelector[] selectors(Class<?>... classes) {
        return Arrays.stream(classes).map(each -> selectClass(each)).toArray(DiscoverySelector[]::new);
    }

    /** The names of what ran. */
    private List<String> run(Map<String, String> settings, DiscoverySelector... selectors) {
        var all = new LinkedHashMap<>(settings);
        all.put("fromswagger.results", results.toString());
        all.put("fromswagger.board", "false");
        RAN.clear();
        forgetThatThisJvmIsOneRun();
        try (var session = LauncherFactory.openSession()) {
            session.getLauncher()
                    .execute(LauncherDiscoveryRequestBuilder.request()
                            .configurationParameters(all)
                            .selectors(selectors)
                            .build());
        }
        return List.copyOf(RAN);
    }

    /** Surefire runs this test in one, and what had failed when that began would go for all that happens here. */
    private void forgetThatThisJvmIsOneRun() {
        try {
            Files.deleteIfExists(results.resolve("last-failed-before.txt"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> remembered() {
        try {
            Path file = results.resolve("last-failed.txt");
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void ran(String name) {
        RAN.add(name);
        assumeTrue(!RED.contains(name + ":assumed"));
        assertThat(RED).doesNotContain(name);
    }

    static class Plain {

        @Test
        void first() {
            ran("first");
        }

        @Test
        void second() {
            ran("second");
        }

        @Nested
        class Inside {

            @Test
            void inside() {
                ran("inside");
            }
        }
    }

    static class Many {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void number(int number) {
            ran("number:" + number);
        }

        @TestFactory
        Stream<DynamicTest> things() {
            var a = DynamicTest.dynamicTest("a", () -> ran("thing:a"));
            var b = DynamicTest.dynamicTest("b", URI.create("file:///things.txt"), () -> ran("thing:b"));
            return Stream.of(a, b);
        }
    }

    static class Prepared {

        @BeforeAll
        static void setUp() {
            assertThat(RED).doesNotContain("setUp");
        }

        @Test
        void prepared() {
            ran("prepared");
        }

        @Nested
        class Within {

            @Test
            void within() {
                ran("within");
            }
        }
    }

    static final class Stubborn implements Environment {

        @Override
        public void define(EnvironmentBuilder env) {
            assertThat(RED).doesNotContain("environment");
        }
    }

    @ServiceTest(environment = Stubborn.class)
    static class InEnvironment {

        @Test
        void one(RunningEnvironment unused) {
            ran("one");
        }

        @Test
        void other(RunningEnvironment unused) {
            ran("other");
        }
    }
}
