package io.fromswagger.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(value = OS.LINUX, disabledReason = "what is left is looked for in /proc")
class KeeperTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Pattern RUN = Pattern.compile("run (\\p{XDigit}+)\\s");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "INT", "halt", "memory"})
    void nothing_is_left_however_the_jvm_of_the_tests_ends(String end) throws Exception {
        var tests = start(KeptTests.command(end, folder));
        var run = run(tests);
        if (end.equals(end.toUpperCase(Locale.ROOT))) {
            assertThat(Marks.anywhere(run)).hasSizeGreaterThan(8);
            signal(end, tests.pid());
        }

        assertThat(tests.waitFor(20, TimeUnit.SECONDS)).isTrue();

        assertNothingIsLeft(run);
        assertThat(folder.resolve("unfinished")).doesNotExist();
    }

    @Test
    void nothing_is_left_when_only_the_build_is_killed_not_even_the_tests_that_go_on() throws Exception {
        var build = start(KeptTests.Build.command(folder));
        var run = run(build);
        var tests = build.children().findFirst().orElseThrow();

        signal("KILL", build.pid());

        assertNothingIsLeft(run);
        assertThat(ProcessTree.isRunning(tests)).isFalse();
    }

    @Test
    void what_the_tests_ordered_is_done_although_the_build_was_gone_before_the_order_was_read() throws Exception {
        var build = new ProcessBuilder("true").start();
        assertThat(build.waitFor()).isZero();
        var tests = new ProcessBuilder("sh", "-c", "trap '' TERM; while :; do sleep 0.1; done").start();
        var unfinished = Files.createDirectories(folder.resolve("unfinished"));
        var keeper = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeeperMain.class.getName(),
                        "a-run",
                        folder.resolve("of-the-run").toString(),
                        Long.toString(tests.pid()),
                        Long.toString(build.pid()))
                .start();
        try (var orders = keeper.outputWriter()) {
            // It is stopping the tests by now.
            Thread.sleep(600);
            orders.write("delete " + unfinished + "\n");
            orders.flush();
            assertThat(tests.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(keeper.waitFor(20, TimeUnit.SECONDS)).isTrue();

        assertThat(unfinished).doesNotExist();
    }

    @Test
    void nothing_is_left_of_a_run_that_ended_as_it_should() throws Exception {
        var folderOfTheRun = Keeper.ofThisJvm().newFolder("kept");
        assertThat(folderOfTheRun).isDirectory();
        try (var child = ChildProcess.start(
                Launch.of(List.of("sh", "-c", "(setsid sleep 317 &)"), folder.resolve("log"), Duration.ofSeconds(5)))) {
            assertThat(child.waitForEnd(Duration.ofSeconds(10))).isTrue();
            assertThat(child.processes())
                    .as("what left the group of a parent that has ended")
                    .hasSize(1);
        }
        assertThat(Marks.inEnvironment("FROMSWAGGER_RUN=" + Keeper.ofThisJvm().id()))
                .filteredOn(ProcessTree::isRunning)
                .extracting(handle -> handle.info().commandLine().orElse(""))
                .noneMatch(line -> line.contains("sleep 317"));

        Keeper.ofThisJvm().delete(folderOfTheRun);

        assertThat(folderOfTheRun).doesNotExist();
    }

    private Process start(List<String> command) throws IOException {
        // A shell that runs the build in the background has had SIGINT ignored, by all that the build starts.
        var signalled = new ArrayList<>(List.of("env", "--default-signal=INT"));
        signalled.addAll(command);
        return new ProcessBuilder(signalled)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("tests.log").toFile())
                .start();
    }

    private String run(Process tests) throws Exception {
        while (true) {
            var output = Files.readString(folder.resolve("tests.log"));
            var run = RUN.matcher(output);
            if (run.find()) {
                return run.group(1);
            }
            assertThat(tests.waitFor(20, TimeUnit.MILLISECONDS)).as(output).isFalse();
        }
    }

    private static void signal(String name, long pid) throws Exception {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** Neither a process that carries the run's mark, the keeper itself included, nor its folder. */
    private static void assertNothingIsLeft(String run) throws Exception {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        var left = left(run);
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(50);
            left = left(run);
        }
        assertThat(left).isEmpty();
    }

    private static List<String> left(String run) throws IOException {
        try (var folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            var processes = Marks.anywhere(run).stream()
                    .filter(ProcessTree::isRunning)
                    .map(process ->
                            process.pid() + " " + process.info().commandLine().orElse(""));
            var inTheWay = folders.filter(path -> path.getFileName().toString().contains(run));
            return Stream.concat(processes, inTheWay.map(Path::toString)).toList();
        }
    }
}
