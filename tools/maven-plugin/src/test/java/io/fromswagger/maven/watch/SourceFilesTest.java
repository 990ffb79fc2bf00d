package io.fromswagger.maven.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    @TempDir
    private Path project;

    @Test
    void a_file_is_changed_that_was_written_made_or_deleted() throws IOException {
        Path kept = write("src/Kept.java", "kept");
        Path changed = write("src/Changed.java", "before");
        Path deleted = write("openapi/old.yaml", "old");
        var before = files().now();

        Files.writeString(changed, "after it");
        Files.delete(deleted);
        Path made = write("openapi/new.yaml", "new");

        assertThat(files().now().changedSince(before)).containsExactlyInAnyOrder(changed, deleted, made);
        assertThat(files().now().files()).containsKey(kept);
    }

    @Test
    void what_builds_versions_and_editors_write_is_not_looked_at() throws IOException {
        var before = files().now();

        write("target/classes/A.class", "");
        write("module/target/fromswagger/last-failed.txt", "");
        write("build/libs/a.jar", "");
        write("web/node_modules/a/index.js", "");
        write(".git/index", "");
        write("src/.A.java.swp", "");
        write("src/A.java~", "");
        write("src/4913", "");
        write("app/__pycache__/app.pyc", "");

        assertThat(files().now().changedSince(before)).isEmpty();
    }

    @Test
    void what_was_named_is_looked_at_wherever_it_is() throws IOException {
        Path jar = write("target/orders.jar", "");
        var files = new SourceFiles(List.of(project), List.of(jar, project.resolve("target/not-yet.jar")));
        var before = files.now();

        Files.writeString(jar, "packed anew");
        Path other = write("target/not-yet.jar", "");

        assertThat(files.now().changedSince(before)).containsExactlyInAnyOrder(jar, other);
    }

    @Test
    void a_folder_that_is_called_like_one_of_a_build_can_be_the_project() throws IOException {
        Path build = project.resolve("build");
        Path file = write("build/src/A.java", "");

        assertThat(new SourceFiles(List.of(build), List.of()).now().files()).containsOnlyKeys(file);
    }

    private SourceFiles files() {
        return new SourceFiles(List.of(project), List.of());
    }

    private Path write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
