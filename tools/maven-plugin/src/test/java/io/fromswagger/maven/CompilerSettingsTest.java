package io.fromswagger.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerSettingsTest {

    private static final String CLASSES = "test-classes";

    @TempDir
    private Path target;

    private final Plugin compiler = new Plugin();

    @BeforeEach
    void configure() {
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setVersion("3.14.1");
        compiler.setConfiguration("-Afromswagger.strict=true");
    }

    @Test
    void what_was_never_asked_for_did_not_change() throws IOException {
        assertThat(settings().changed(CLASSES)).isFalse();
        assertThat(settings().changed(CLASSES)).isFalse();
    }

    @Test
    void another_option_of_the_processor_is_a_change_once() throws IOException {
        settings().changed(CLASSES);
        compiler.setConfiguration("-Afromswagger.strict=false");

        assertThat(settings().changed(CLASSES)).isTrue();
        assertThat(settings().changed(CLASSES)).isFalse();
    }

    private CompilerSettings settings() {
        var model = new Model();
        model.setBuild(new Build());
        model.getBuild().setDirectory(target.toString());
        model.getBuild().addPlugin(compiler);
        return CompilerSettings.of(new MavenProject(model));
    }
}
