package io.fromswagger.freshness;

import static io.fromswagger.freshness.ClassesOfAProject.SHA_256_OF_ABC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

    private static final String COPY = "target/classes/openapi/orders.yaml";
    private static final String ORIGINAL = "src/main/resources/openapi/orders.yaml";
    private static final String CHANGED = " was changed after the tests of 'orders' were generated from it";
    private static final String GONE = ", from which the tests of 'orders' were generated, is no longer there;"
            + " if it has another name now, @FromSwagger has to say so";

    @TempDir
    private Path folder;

    private ClassesOfAProject project;

    @BeforeEach
    void compile() {
        project = new ClassesOfAProject(folder);
    }

    @Test
    void says_nothing_of_what_is_as_it_was() {
        assertThat(project.told()).isEmpty();
        assertThat(project.write(COPY, "\uFEFFabc").told()).isEmpty();
        assertThat(project.write(COPY, "abc".getBytes(StandardCharsets.UTF_16)).told())
                .isEmpty();
    }

    @Test
    void a_changed_copy_is_a_changed_document() {
        assertThat(project.write(COPY, "abcd").told()).containsExactly("openapi/orders.yaml" + CHANGED);
    }

    @Test
    void an_original_that_was_not_copied_since_counts() {
        assertThat(project.write(ORIGINAL, "abcd").told()).containsExactly(ORIGINAL + CHANGED);
    }

    @Test
    void an_original_that_is_gone_counts_though_its_copy_is_left() {
        assertThat(project.delete(ORIGINAL).told()).containsExactly(ORIGINAL + GONE);
    }

    @Test
    void a_document_that_left_the_class_path_is_gone() {
        project.contract("\"unknown\": true");

        assertThat(project.told()).isEmpty();
        assertThat(project.delete(COPY).told()).containsExactly("openapi/orders.yaml" + GONE);
    }

    @Test
    void a_document_that_was_found_in_the_project_is_looked_at_there() {
        project.contract("\"folder\": \"src/main/openapi\"").write("src/main/openapi/openapi/orders.yaml", "abc");

        assertThat(project.write(COPY, "filtered").told()).isEmpty();
        assertThat(project.write("src/main/openapi/openapi/orders.yaml", "abcd").told())
                .containsExactly("openapi/orders.yaml" + CHANGED);
        assertThat(project.delete("src/main/openapi/openapi/orders.yaml").told())
                .containsExactly("openapi/orders.yaml" + GONE);
    }

    @Test
    void a_folder_far_away_may_be_one_of_another_machine() {
        Path far = folder.resolve("far");
        project.contract("\"folder\": \"" + far.toString().replace('\\', '/') + "\"");

        assertThat(project.told()).isEmpty();
        project.write("far/other.yaml", "abc");
        assertThat(project.told()).containsExactly("openapi/orders.yaml" + GONE);
        project.write("far/openapi/orders.yaml", "abcd");
        assertThat(project.told()).containsExactly("openapi/orders.yaml" + CHANGED);
        project.write("far/openapi/orders.yaml", "abc");
        assertThat(project.told()).isEmpty();
    }

    @Test
    void every_file_of_the_document_counts() {
        project.contract("""
                "files": {"common/errors.yaml": "%1$s", "openapi/orders.yaml": "%1$s"}""".formatted(SHA_256_OF_ABC)).write("target/classes/common/errors.yaml", "abc");

        assertThat(project.told()).isEmpty();
        assertThat(project.write("target/classes/common/errors.yaml", "abcd").told())
                .containsExactly("common/errors.yaml" + CHANGED);
    }

    @Test
    void classes_and_contract_have_to_be_of_one_compile() {
        project.write("target/test-classes/com/acme/orders/orders/package-info.class", "of another document");

        assertThat(project.told())
                .containsExactly(
                        "The classes of 'orders' and orders.contract.json, which lies beside them, are not of the"
                                + " same compile");
    }

    @Test
    void an_annotated_package_without_anything_generated_is_told() {
        project.delete("target/test-classes/com/acme/orders/orders/package-info.class");

        assertThat(project.told())
                .containsExactly("Package com.acme.orders carries @FromSwagger, and nothing was generated for it");
    }

    @Test
    void a_compile_from_a_copy_that_is_left_does_not_hide_that_its_original_is_gone() {
        assertThat(project.told()).isEmpty();
        project.delete(ORIGINAL).contract("\"unknown\": true");

        assertThat(project.told()).containsExactly(ORIGINAL + GONE);
        assertThat(project.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.GONE);
    }

    @Test
    void what_was_seen_is_written_down_only_where_maven_leaves_copies() {
        Path seen = project.classes().resolve("com/acme/orders/orders/orders.sources.txt");

        project.delete("pom.xml").write("build.gradle", "").told();
        assertThat(seen).doesNotExist();

        project.write("pom.xml", "").told();
        assertThat(seen).hasContent(ORIGINAL);
    }

    @Test
    void an_original_whose_name_is_no_longer_asked_for_does_not_matter() {
        assertThat(project.told()).isEmpty();
        project.delete(ORIGINAL)
                .write("target/classes/openapi/orders-v2.yaml", "abc")
                .contract("\"files\": {\"openapi/orders-v2.yaml\": \"" + SHA_256_OF_ABC + "\"}");

        assertThat(project.told()).isEmpty();
    }
}
