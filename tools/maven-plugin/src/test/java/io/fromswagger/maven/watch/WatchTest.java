package io.fromswagger.maven.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The loop around a build that is a script: it notes how it was called, and its tests are as green as a file says. */
@Timeout(60)
class WatchTest {

    private static final String SCRIPT = """
            echo "run $*" >>../calls.txt
            . ../work.sh
            mkdir -p target/surefire-reports
            cat ../report.xml >target/surefire-reports/TEST-com.acme.ATest.xml 2>/dev/null || rm -r target/surefire-reports
            exit $(cat ../code.txt)
            """;
    private static final String GREEN = report("");
    private static final String RED = report("<failure message='no'/>");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PipedOutputStream keyboard = new PipedOutputStream();

    @TempDir
    private Path folder;

    private Path project;
    private Build build;
    private Thread loop;

    @BeforeEach
    void begin() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        Files.writeString(folder.resolve("build.sh"), SCRIPT);
        Files.writeString(folder.resolve("work.sh"), "true");
        Files.writeString(folder.resolve("calls.txt"), "");
        Files.writeString(project.resolve("A.java"), "1");
        will(0, GREEN);
    }

    @AfterEach
    void end() throws Exception {
        if (loop != null) {
            build.end();
            loop.interrupt();
            loop.join();
        }
    }

    @Test
    void runs_all_at_first_and_again_when_a_file_changes() throws Exception {
        start();
        awaitSaid("waiting", 1);
        Files.writeString(project.resolve("A.java"), "22");
        awaitSaid("waiting", 2);

        assertThat(calls()).containsExactly("run", "run");
        assertThat(said()).contains("fromswagger: A.java changed").contains("green · 2 tests · ");
    }

    @Test
    void runs_what_failed_and_all_only_when_that_is_green() throws Exception {
        will(1, RED);
        start();
        awaitSaid("red · 1 of 2 tests failed: ATest#first · ", 1);
        Files.writeString(project.resolve("A.java"), "22");
        awaitSaid("what failed last: red · 1 of 2 tests failed", 1);
        will(0, GREEN);
        Files.writeString(project.resolve("A.java"), "333");
        awaitSaid("what failed last: green", 1);
        awaitSaid("waiting", 3);

        assertThat(calls())
                .containsExactly("run", "run -Dfromswagger.only=failed", "run -Dfromswagger.only=failed", "run");
    }

    @Test
    void a_build_that_comes_to_no_test_is_told_and_waits_for_the_next_change() throws Exception {
        will(1, "");
        start();
        awaitSaid("red · the build failed, see above · ", 1);
        will(0, GREEN);
        Files.writeString(project.resolve("A.java"), "22");

        awaitSaid("green", 2);
    }

    @Test
    void old_reports_say_nothing_about_this_run() throws Exception {
        var old = Files.createDirectories(project.resolve("target/surefire-reports"))
                .resolve("TEST-old.xml");
        Files.writeString(old, RED);
        Files.setLastModifiedTime(old, FileTime.fromMillis(0));
        start();

        awaitSaid("green · 2 tests", 1);
    }

    @Test
    void enter_runs_all_and_q_ends_it() throws Exception {
        will(1, RED);
        start();
        awaitSaid("waiting", 1);
        type("\n");
        awaitSaid("waiting", 2);
        type("q\n");
        loop.join(Duration.ofSeconds(10).toMillis());

        assertThat(loop.isAlive()).isFalse();
        assertThat(calls()).containsExactly("run", "run");
    }

    @Test
    void a_change_while_tests_run_is_tried_at_once() throws Exception {
        Files.writeString(folder.resolve("work.sh"), "[ -e ../once ] || { touch ../once; echo 22 >A.java; }");
        start();
        awaitSaid("waiting", 1);

        assertThat(calls()).hasSize(2);
    }

    @Test
    void tests_that_write_into_the_project_do_not_run_for_ever() throws Exception {
        Files.writeString(folder.resolve("work.sh"), "echo x >>A.java");
        start();
        awaitSaid("A.java changed whenever the tests run", 1);

        assertThat(calls()).hasSize(3);
    }

    @Test
    void the_end_ends_the_build_and_all_that_it_started() throws Exception {
        Files.writeString(folder.resolve("work.sh"), "sleep 300 & echo $! >../child; wait");
        start();
        while (!Files.exists(folder.resolve("child")) || Files.size(folder.resolve("child")) == 0) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var child = ProcessHandle.of(
                        Long.parseLong(Files.readString(folder.resolve("child")).strip()))
                .orElseThrow();
        build.end();

        assertThat(child.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    private void start() throws IOException {
        build = new Build(
                List.of("sh", folder.resolve("build.sh").toString()), project, List.of(project.resolve("target")));
        var keys = new Keys(new PipedInputStream(keyboard));
        var watch = new Watch(
                build, new SourceFiles(List.of(project), List.of()), keys, new PrintStream(said, true, UTF_8));
        loop = new Thread(() -> {
            try {
                watch.run();
            } catch (IOException | InterruptedException ended) {
                // by the end of the test
            }
        });
        loop.start();
    }

    private void type(String keys) throws IOException {
        keyboard.write(keys.getBytes(UTF_8));
        keyboard.flush();
    }

    private void awaitSaid(String text, int times) throws InterruptedException {
        while (said().split(Pattern.quote(text), -1).length <= times) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private String said() {
        return said.toString(UTF_8);
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls.txt")).stream()
                .map(String::strip)
                .toList();
    }

    private void will(int code, String report) throws IOException {
        Files.writeString(folder.resolve("code.txt"), "" + code);
        if (report.isEmpty()) {
            Files.deleteIfExists(folder.resolve("report.xml"));
        } else {
            Files.writeString(folder.resolve("report.xml"), report);
        }
    }

    private static String report(String failure) {
        return "<testsuite><testcase name='first(int)[1]' classname='com.acme.ATest'>" + failure
                + "</testcase><testcase name='second' classname='com.acme.ATest'/>"
                + "<testcase name='third' classname='com.acme.ATest'><skipped/></testcase></testsuite>";
    }
}
