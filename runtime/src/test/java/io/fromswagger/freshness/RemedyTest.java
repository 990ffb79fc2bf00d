package io.fromswagger.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemedyTest {

    @TempDir
    private Path folder;

    private ClassesOfAProject project;

    @BeforeEach
    void compileAndChange() {
        project = new ClassesOfAProject(folder).write("target/classes/openapi/orders.yaml", "abcd");
    }

    @Test
    void the_class_of_the_annotated_package_becomes_older_than_any_source_and_stays_what_it_is() throws IOException {
        byte[] before = Files.readAllBytes(project.annotated());

        assertThat(command(Instant.now())).isEqualTo("mvn test");

        assertThat(Files.getLastModifiedTime(project.annotated()).toInstant())
                .isBefore(Instant.now().minus(Duration.ofDays(365 * 39)));
        assertThat(Files.readAllBytes(project.annotated())).isEqualTo(before);
    }

    @Test
    void another_jvm_of_the_same_build_says_the_same() {
        Instant build = Instant.now().minusSeconds(10);

        assertThat(command(build)).isEqualTo("mvn test");
        assertThat(command(build)).isEqualTo("mvn test");
    }

    @Test
    void what_did_not_help_is_not_asked_for_again() {
        assertThat(command(Instant.now())).isEqualTo("mvn test");
        assertThat(command(Instant.now().plusSeconds(10))).isEqualTo("mvn clean test");
    }

    @Test
    void what_was_compiled_since_is_marked_again() throws IOException {
        command(Instant.now());
        Files.setLastModifiedTime(project.annotated(), FileTime.from(Instant.now()));

        assertThat(command(Instant.now().plusSeconds(10))).isEqualTo("mvn test");
    }

    @Test
    void gradle_looks_at_no_times() throws IOException {
        project.delete("pom.xml").write("build.gradle", "");

        assertThat(command(Instant.now())).isEqualTo("gradle cleanCompileTestJava test --no-build-cache");
        assertThat(Files.getLastModifiedTime(project.annotated()).toInstant())
                .isAfter(Instant.now().minus(Duration.ofDays(1)));
    }

    @Test
    void gradle_is_told_of_the_documents_once_and_for_all() {
        project.delete("pom.xml").write("build.gradle", "");

        assertThat(new Remedy(Instant.now()).told(project.findings()))
                .isEqualTo("openapi/orders.yaml was changed after the tests of 'orders' were generated from it."
                        + " Generate them anew: gradle cleanCompileTestJava test --no-build-cache"
                        + " (if that is known and wanted: -Dfromswagger.stale=allowed)\n"
                        + "Gradle does so by itself where the build file names the folder that documents come from:"
                        + " compileTestJava { inputs.dir 'FOLDER' }");
    }

    @Test
    void a_copy_that_is_left_has_to_be_deleted() {
        project.delete("src/main/resources/openapi/orders.yaml").write("target/classes/openapi/orders.yaml", "abc");

        assertThat(command(Instant.now())).isEqualTo("mvn clean test");
    }

    private String command(Instant begin) {
        return new Remedy(begin).command(project.findings());
    }
}
