package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the test JVMs of a run go by, asked in JVMs that were started with the words that Surefire starts its forks with. */
class FailedBeforeTest {

    private static final String ME = FailedBeforeTest.class.getName();
    private static final String FIRST = ME + "#the_forks_of_a_build_go_by_what_the_first_of_them_found";
    private static final String SECOND = ME + "#the_next_build_goes_by_what_is_there_now";

    private static final String TODAY = "2026-11-22T18-59-13_285";
    private static final String TOMORROW = "2026-11-23T08-00-00_001";

    private final List<Process> jvms = new ArrayList<>();

    @TempDir
    private Path results;

    @BeforeEach
    void one_failed() throws IOException {
        remember(FIRST);
    }

    @AfterEach
    void end() {
        jvms.forEach(Process::destroyForcibly);
    }

    @Test
    void the_forks_of_a_build_go_by_what_the_first_of_them_found() throws Exception {
        assertThat(ended(jvm(TODAY + "-jvmRun1"))).isEqualTo(FIRST);
        remember();
        assertThat(ended(jvm(TODAY + "-jvmRun1"))).isEqualTo(FIRST);
        remember(SECOND);
        assertThat(ended(jvm(TODAY + "-jvmRun2"))).isEqualTo(FIRST);
    }

    @Test
    void the_next_build_goes_by_what_is_there_now() throws Exception {
        ended(jvm(TODAY + "-jvmRun1"));
        remember(SECOND);

        assertThat(ended(jvm(TOMORROW + "-jvmRun1"))).isEqualTo(SECOND);
    }

    @Test
    void jvms_that_run_side_by_side_go_by_the_same_and_those_after_them_do_not() throws Exception {
        var worker = jvm("");
        assertThat(worker.inputReader().readLine()).isEqualTo(FIRST);
        remember(SECOND);
        assertThat(ended(jvm(""))).isEqualTo(FIRST);

        end(worker);
        assertThat(ended(jvm(""))).isEqualTo(SECOND);
    }

    @Test
    void only_the_first_says_what_runs() throws Exception {
        var first = jvm(TODAY + "-jvmRun1");
        var second = jvm(TODAY + "-jvmRun2");
        first.inputReader().readLine();
        second.inputReader().readLine();
        end(first);
        end(second);

        assertThat(said(first) + said(second))
                .isEqualTo("fromswagger: only what failed when it ran last: 1 test" + System.lineSeparator());

        remember();
        var third = jvm(TOMORROW + "-jvmRun1");
        ended(third);

        assertThat(said(third))
                .isEqualTo("fromswagger: no test failed when it ran last, so all run" + System.lineSeparator());
    }

    private static String said(Process jvm) throws IOException {
        return new String(jvm.getErrorStream().readAllBytes(), Charset.defaultCharset());
    }

    private void remember(String... failed) throws IOException {
        Files.write(results.resolve("last-failed.txt"), List.of(failed));
    }

    private static String ended(Process jvm) throws IOException, InterruptedException {
        String tests = jvm.inputReader().readLine();
        end(jvm);
        return tests;
    }

    private static void end(Process jvm) throws IOException, InterruptedException {
        jvm.getOutputStream().close();
        jvm.waitFor();
    }

    private Process jvm(String fork) throws IOException {
        var jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asking.class.getName(),
                        results.toString(),
                        fork,
                        "surefire_0tmp")
                .start();
        jvms.add(jvm);
        return jvm;
    }

    /** Says what had failed, and goes on until nobody speaks to it any more. */
    static final class Asking {

        public static void main(String[] arguments) throws IOException {
            System.out.println(String.join(
                    " ", FailedBefore.ofThisRun(Path.of(arguments[0])).tests()));
            System.in.readAllBytes();
        }
    }
}
