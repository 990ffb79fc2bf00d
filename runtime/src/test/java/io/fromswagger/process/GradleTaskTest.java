package io.fromswagger.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradleTaskTest {

    @TempDir
    private Path build;

    @Test
    void the_workers_of_one_run_have_it_in_common_and_those_of_two_have_not() throws Exception {
        var first = task();
        assertThat(first.name()).isEqualTo("integrationTest");
        assertThat(first.run()).isEmpty();

        var results = Files.createDirectories(build.resolve("test-results/integrationTest/binary"));
        var second = task();
        assertThat(second.run()).isNotEmpty().isEqualTo(task().run());

        Thread.sleep(50); // the time of a file is as exact as its file system
        Files.delete(results);
        Files.createDirectory(results);
        assertThat(task().run()).isNotEmpty().isNotEqualTo(second.run());
    }

    @Test
    void elsewhere_there_is_none() {
        assertThat(GradleTask.ofThisJvm()).isEmpty();
        assertThat(GradleTask.in(Path.of("work"))).isEmpty();
    }

    private GradleTask task() throws IOException {
        return GradleTask.in(Files.createDirectories(build.resolve("tmp/integrationTest/work")))
                .orElseThrow();
    }
}
