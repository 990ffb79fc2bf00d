package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folder a test JVM writes to, asked in JVMs that were started with the words that Surefire starts its forks with. */
class OwnFolderTest {

    private static final String TODAY = "2026-11-22T18-59-13_285";
    private static final String YESTERDAY = "2026-11-21T08-00-00_001";

    private final List<Process> jvms = new ArrayList<>();

    @TempDir
    private Path results;

    @AfterEach
    void end() {
        jvms.forEach(Process::destroyForcibly);
    }

    @Test
    void is_another_for_each_jvm_while_they_run() throws IOException {
        assertThat(jvm("").inputReader().readLine()).isEqualTo(results.toString());
        var second = jvm("");

        assertThat(second.inputReader().readLine()).isEqualTo("" + results.resolve("fork-2"));
        assertThat(second.errorReader().readLine())
                .isEqualTo("fromswagger: logs of this test JVM go to " + results.resolve("fork-2")
                        + ": those of other JVMs of this build, in " + results + ", stay as they are");
    }

    @Test
    void is_another_for_each_fork_of_a_build_even_one_after_the_other() throws Exception {
        assertThat(ended(TODAY + "-jvmRun1")).isEqualTo(results.toString());
        assertThat(ended(TODAY + "-jvmRun1")).isEqualTo("" + results.resolve("fork-2"));
        assertThat(ended(TODAY + "-jvmRun2")).isEqualTo("" + results.resolve("fork-3"));
    }

    @Test
    void is_the_same_for_the_next_build() throws Exception {
        ended(YESTERDAY + "-jvmRun1");

        assertThat(ended(TODAY + "-jvmRun1")).isEqualTo(results.toString());
        assertThat(ended("")).isEqualTo(results.toString());
        assertThat(ended("")).isEqualTo(results.toString());
    }

    @Test
    void is_the_one_that_was_asked_for_where_nothing_can_be_written() throws IOException {
        var file = Files.createFile(results.resolve("file"));

        assertThat(OwnFolder.at(file)).isEqualTo(file);
    }

    private String ended(String fork) throws IOException, InterruptedException {
        var jvm = jvm(fork);
        String folder = jvm.inputReader().readLine();
        jvm.getOutputStream().close();
        jvm.waitFor();
        return folder;
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

    /** Says which folder it has, and keeps it until nobody speaks to it any more. */
    static final class Asking {

        public static void main(String[] arguments) throws IOException {
            System.out.println(OwnFolder.at(Path.of(arguments[0])));
            System.in.readAllBytes();
        }
    }
}
