package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contract tells of where a document was found, for whoever looks whether it is still the same. */
class OriginTest {

    private static final String PETS_HASH = Fingerprint.sha256(Project.PETS);
    private static final String FILLED_IN = Project.PETS.replace("title: Pets", "title: '@project.name@'");

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void annotate() {
        project = new Project(folder.resolve("pets"))
                .file("pom.xml", "<project/>")
                .annotated("@FromSwagger(spec = \"openapi/pets.yaml\")");
    }

    @Test
    void a_copy_on_the_class_path_is_told_with_its_original() throws IOException {
        project.file("classpath/openapi/pets.yaml", Project.PETS)
                .file("src/main/resources/openapi/pets.yaml", Project.PETS);

        assertThat(contract()).contains(sources("src/main/resources/openapi/pets.yaml", PETS_HASH));
    }

    @Test
    void an_original_whose_placeholders_were_filled_in_has_a_hash_of_its_own() throws IOException {
        project.file("classpath/openapi/pets.yaml", Project.PETS)
                .file("src/test/resources/openapi/pets.yaml", FILLED_IN);

        assertThat(contract()).contains(sources("src/test/resources/openapi/pets.yaml", Fingerprint.sha256(FILLED_IN)));
    }

    @Test
    void of_two_originals_it_is_the_one_that_was_copied() throws IOException {
        project.file("classpath/openapi/pets.yaml", Project.PETS)
                .file("src/test/resources/openapi/pets.yaml", FILLED_IN)
                .file("src/main/resources/openapi/pets.yaml", Project.PETS);

        assertThat(contract()).contains(sources("src/main/resources/openapi/pets.yaml", PETS_HASH));
    }

    @Test
    void an_archive_of_a_module_beside_it_is_a_copy_too() throws IOException {
        new Project(folder)
                .file("pom.xml", "<project/>")
                .file("api/pom.xml", "<project/>")
                .file("api/src/main/resources/openapi/pets.yaml", Project.PETS);
        project.archive("../api/target/api.jar", Map.of("openapi/pets.yaml", Project.PETS));

        assertThat(contract()).contains(sources("../api/src/main/resources/openapi/pets.yaml", PETS_HASH));
    }

    @Test
    void what_came_from_elsewhere_is_no_copy() throws IOException {
        project.archive("../repository/api.jar", Map.of("openapi/pets.yaml", Project.PETS));

        assertThat(contract()).doesNotContain("\"sources\"").doesNotContain("\"folder\"");
    }

    @Test
    void a_folder_of_the_project_is_told_from_there_on() throws IOException {
        project.file("src/main/openapi/openapi/pets.yaml", Project.PETS);

        assertThat(contract()).contains("\"folder\": \"src/main/openapi\"").doesNotContain("\"sources\"");
    }

    @Test
    void a_folder_far_away_is_told_as_it_is_on_this_machine() throws IOException {
        Path far = folder.resolve("far");
        new Project(far).file("away/openapi/pets.yaml", Project.PETS);
        project = new Project(folder.resolve("a/b/pets"))
                .file("pom.xml", "<project/>")
                .annotated("@FromSwagger(spec = \"openapi/pets.yaml\")")
                .option("-Afromswagger.specDir=" + far.resolve("away"));

        assertThat(contract())
                .contains("\"folder\": \"" + far.resolve("away").toString().replace('\\', '/') + "\"");
    }

    private String contract() throws IOException {
        Project.Compilation compilation = project.compile();
        assertThat(compilation.diagnostics()).as("diagnostics").isEmpty();
        return project.written("com/acme/pets/pets.contract.json");
    }

    private static String sources(String path, String hash) {
        return "  \"sources\": {\n    \"%s\": \"%s\"\n  },".formatted(path, hash);
    }
}
