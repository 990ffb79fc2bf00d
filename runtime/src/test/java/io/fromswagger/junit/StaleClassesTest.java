package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.shop.orders.GetOrderCases;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.freshness.ClassesOfAProject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleClassesTest {

    private static final String COPY = "target/classes/openapi/orders.yaml";
    private static final String ORIGINAL = "src/main/resources/openapi/orders.yaml";
    private static final String PACKAGE_OF_CLASSES = "target/test-classes/com/acme/orders/orders/package-info.class";

    @TempDir
    private Path folder;

    private ClassesOfAProject project;

    @BeforeEach
    void compile() {
        project = new ClassesOfAProject(folder);
    }

    @Test
    void nothing_is_said_of_what_is_fresh() {
        assertThatCode(this::check).doesNotThrowAnyException();
        assertThat(told()).isEmpty();
    }

    @Test
    void a_changed_document_is_told_with_the_command_that_generates_anew() {
        project.write(COPY, "abcd");

        assertThatThrownBy(this::check)
                .hasMessage("openapi/orders.yaml was changed after the tests of 'orders' were generated from it."
                        + " Generate them anew: mvn test"
                        + " (if that is known and wanted: -Dfromswagger.stale=allowed)");
    }

    @Test
    void a_document_that_is_gone_is_told_with_the_command_that_deletes_its_copy() {
        project.delete(ORIGINAL);

        assertThatThrownBy(this::check)
                .hasMessage(
                        ORIGINAL + ", from which the tests of 'orders' were generated, is no longer there; if it has"
                                + " another name now, @FromSwagger has to say so. Generate them anew: mvn clean test"
                                + " (if that is known and wanted: -Dfromswagger.stale=allowed)");
    }

    @Test
    void a_package_of_which_nothing_was_generated_is_told_with_the_lines_for_the_build() {
        project.delete(PACKAGE_OF_CLASSES);

        assertThat(told())
                .startsWith(
                        "fromswagger: Package com.acme.orders carries @FromSwagger, and nothing was generated for it.")
                .contains("<artifactId>fromswagger-processor</artifactId>")
                .endsWith("Then: mvn test" + System.lineSeparator());

        project.delete("pom.xml").write("build.gradle.kts", "");

        assertThat(told())
                .contains("testAnnotationProcessor(\"io.fromswagger:fromswagger-processor:")
                .doesNotContain("<artifactId>");
    }

    @Test
    void a_class_for_an_operation_that_the_document_no_longer_has_is_a_leftover() {
        var shop = ApiContract.of(GetOrderCases.class);

        assertThatCode(() -> StaleClasses.check(shop, "getOrder", GetOrderCases.class))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> StaleClasses.check(shop, "cancelOrder", GetOrderCases.class))
                .hasMessage(
                        "openapi/orders.yaml has no operation 'cancelOrder' any more, and GetOrderCases is left from"
                                + " an earlier compile. Delete what is compiled: mvn clean test");
    }

    private void check() throws IOException {
        try (var loader = loader()) {
            StaleClasses.check(loader, Optional.empty());
        }
    }

    private String told() {
        var out = new ByteArrayOutputStream();
        try (var loader = loader()) {
            StaleClasses.tell(loader, new PrintStream(out, true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {
                    project.classes().toUri().toURL(),
                    folder.resolve("target/classes/").toUri().toURL()
                },
                null);
    }
}
