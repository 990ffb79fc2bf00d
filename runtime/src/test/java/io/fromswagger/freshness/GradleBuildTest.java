package io.fromswagger.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradleBuildTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void build() throws IOException {
        write("settings.gradle");
        write("orders/build.gradle.kts");
    }

    @Test
    void what_is_compiled_of_a_source_set_is_compiled_anew_and_its_tests_run() {
        assertThat(command("orders/build/classes/java/test"))
                .isEqualTo("gradle cleanCompileTestJava test --no-build-cache");
        assertThat(command("orders/build/classes/java/integrationTest"))
                .isEqualTo("gradle cleanCompileIntegrationTestJava integrationTest --no-build-cache");
        assertThat(command("orders/build/classes/java/main"))
                .isEqualTo("gradle cleanCompileJava test --no-build-cache");
    }

    @Test
    void what_lies_elsewhere_counts_as_the_tests() {
        assertThat(command("orders/bin/test")).isEqualTo("gradle cleanCompileTestJava test --no-build-cache");
        assertThat(command("orders/build/classes")).isEqualTo("gradle cleanCompileTestJava test --no-build-cache");
    }

    @Test
    void the_wrapper_of_the_builds_root_is_what_its_user_types() throws IOException {
        write("gradlew");

        assertThat(command("orders/build/classes/java/test"))
                .isEqualTo("./gradlew cleanCompileTestJava test --no-build-cache");
    }

    @Test
    void a_processor_is_named_for_the_source_set() {
        assertThat(ProcessorLines.forBuildOf(classes("orders/build/classes/java/test")))
                .contains("  testAnnotationProcessor(\"io.fromswagger:");
        assertThat(ProcessorLines.forBuildOf(classes("orders/build/classes/java/main")))
                .contains("  annotationProcessor(\"io.fromswagger:");
        assertThat(ProcessorLines.forBuildOf(classes("orders/build/classes/java/integrationTest")))
                .contains("  integrationTestAnnotationProcessor(\"io.fromswagger:");
    }

    @Test
    void with_build_files_of_both_it_is_whose_folder_the_classes_are_in() throws IOException {
        write("orders/pom.xml");

        assertThat(GradleBuild.of(classes("orders/target/test-classes"))).isEmpty();
        assertThat(GradleBuild.of(classes("orders/build/classes/java/test"))).isPresent();
    }

    @Test
    void a_module_of_maven_is_none_of_gradles() throws IOException {
        write("billing/pom.xml");

        assertThat(GradleBuild.of(classes("billing/target/test-classes"))).isEmpty();
        assertThat(GradleBuild.of(classes("billing/build/classes/java/test"))).isEmpty();
    }

    private String command(String compiled) {
        return GradleBuild.of(classes(compiled)).orElseThrow().compileAnew();
    }

    private Path classes(String place) {
        try {
            return Files.createDirectories(folder.resolve(place));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void write(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), "");
    }
}
