package io.fromswagger.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentOptionsTest {

    @TempDir
    private Path project;

    @Test
    void results_go_to_where_the_build_keeps_its_own() throws IOException {
        assertThat(EnvironmentOptions.usualResults(project)).isEqualTo("target/fromswagger");

        Files.createFile(project.resolve("build.gradle.kts"));
        assertThat(EnvironmentOptions.usualResults(project)).isEqualTo("build/fromswagger");

        Files.createFile(project.resolve("pom.xml"));
        assertThat(EnvironmentOptions.usualResults(project)).isEqualTo("target/fromswagger");
    }
}
