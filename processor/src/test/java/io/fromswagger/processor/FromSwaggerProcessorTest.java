package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.spec.SpecSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FromSwaggerProcessorTest {

    private Project project;

    @BeforeEach
    void emptyProject(@TempDir Path folder) {
        project = new Project(folder);
    }

    @Test
    void a_document_on_the_class_path_becomes_sources_and_a_contract() throws IOException {
        Project.Compilation compilation = project.file("classpath/openapi/pets.yaml", Project.PETS)
                .annotated("@FromSwagger(spec = \"openapi/pets.yaml\")")
                .compile();

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated())
                .contains("com/acme/pets/pets.contract.json")
                .anyMatch(file -> file.startsWith("com/acme/pets/") && file.endsWith("Client.java"));
    }

    @Test
    void a_package_can_carry_several_documents() throws IOException {
        Project.Compilation compilation = project.file("classpath/pets.yaml", Project.PETS)
                .annotated(
                        "@FromSwagger(spec = \"pets.yaml\")",
                        "@FromSwagger(spec = \"pets.yaml\", name = \"shop\", role = Role.DOWNSTREAM)")
                .compile();

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.files())
                .contains("com/acme/pets/pets.contract.json", "com/acme/shop/shop.contract.json")
                .anyMatch(file -> file.startsWith("com/acme/shop/") && file.endsWith("Fake.java"))
                .noneMatch(file -> file.startsWith("com/acme/pets/") && file.endsWith("Fake.java"));
    }

    @Test
    void each_of_several_documents_is_reported_at_its_own_annotation() throws IOException {
        Project.Compilation compilation = project.annotated(
                        "@FromSwagger(spec = \"cats.yaml\")", "@FromSwagger(name = \"dogs\", spec = \"dogs.yaml\")")
                .compile();

        assertThat(compilation.diagnostics())
                .hasSize(2)
                .anyMatch(it -> it.startsWith("ERROR package-info.java:1:21 [FS001]") && it.contains("cats.yaml"))
                .anyMatch(it -> it.startsWith("ERROR package-info.java:2:36 [FS001]") && it.contains("dogs.yaml"));
    }

    @Test
    void a_document_that_is_nowhere_is_reported_at_the_annotations_value_with_every_place_searched()
            throws IOException {
        Project.Compilation compilation = project.file("pom.xml", "<project/>")
                .annotated("@FromSwagger(spec = \"openapi/pets.yaml\")")
                .option("-Afromswagger.specDir=documents")
                .compile();

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.files()).isEmpty();
        assertThat(compilation.diagnostics()).hasSize(1);
        assertThat(compilation.diagnostics().get(0))
                .startsWith("ERROR package-info.java:1:21 [FS001] The document 'openapi/pets.yaml' was not found.")
                .containsSubsequence(
                        "documents",
                        "the class output",
                        "the class path",
                        "src/test/resources",
                        "src/test/openapi",
                        "src/main/resources",
                        "src/main/openapi");
    }

    @Test
    void a_document_that_the_compilers_memory_can_not_hold_is_told_at_the_annotations_value() throws IOException {
        byte[] tooMuch = new byte[SpecSource.maxLength() + 1];
        Arrays.fill(tooMuch, (byte) ' ');

        Project.Compilation compilation = project.file("classpath/pets.yaml", tooMuch)
                .annotated("@FromSwagger(spec = \"pets.yaml\")")
                .compile();

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.files()).isEmpty();
        assertThat(compilation.diagnostics()).hasSize(1);
        assertThat(compilation.diagnostics().get(0))
                .startsWith("ERROR package-info.java:1:21 [FS056] pets.yaml: The document is too large: more than ")
                .endsWith(
                        "Split it into several, each for an API of its own, or give the compiler more memory (-Xmx).");
    }

    @Test
    void the_folder_that_the_user_names_is_searched_first() throws IOException {
        Project.Compilation compilation = project.file("pom.xml", "<project/>")
                .file("documents/pets.yaml", Project.PETS)
                .file("classpath/pets.yaml", "not a document")
                .annotated("@FromSwagger(spec = \"pets.yaml\")")
                .option("-Afromswagger.specDir=documents")
                .compile();

        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void the_projects_source_folders_are_searched_last() throws IOException {
        Project.Compilation compilation = project.file("build.gradle.kts", "")
                .file("src/main/openapi/pets.yaml", Project.PETS)
                .annotated("@FromSwagger(spec = \"pets.yaml\")")
                .compile();

        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void the_contract_says_where_in_the_project_the_document_lies() throws IOException {
        project.file("pom.xml", "<project/>")
                .file("src/main/openapi/pets.yaml", Project.PETS)
                .file("classpath/shop.yaml", Project.PETS)
                .annotated("@FromSwagger(spec = \"pets.yaml\")", "@FromSwagger(spec = \"shop.yaml\")")
                .compile();

        assertThat(project.written("com/acme/pets/pets.contract.json")).contains("\"folder\": \"src/main/openapi\"");
        assertThat(project.written("com/acme/shop/shop.contract.json")).doesNotContain("\"folder\"");
    }

    private static final String TWO_FILES = Project.PETS.replace("All pets}", """
            d, content: {application/json: {schema: {$ref: '../common/pet.yaml'}}}}""");

    @Test
    void a_document_refers_to_files_of_the_folder_that_the_search_found_it_in() throws IOException {
        Project.Compilation compilation = project.file("pom.xml", "<project/>")
                .file("src/main/resources/openapi/pets.yaml", TWO_FILES)
                .file("src/main/resources/common/pet.yaml", "{type: object, properties: {name: {type: string}}}")
                .annotated("@FromSwagger(spec = \"openapi/pets.yaml\")")
                .compile();

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).contains("com/acme/pets/model/Pet.java");
    }

    @Test
    void a_document_on_the_class_path_refers_to_files_beside_it() throws IOException {
        Project.Compilation compilation = project.file("classpath/openapi/pets.yaml", TWO_FILES)
                .file("classpath/common/pet.yaml", "{type: object, properties: {name: {type: string}}}")
                .annotated("@FromSwagger(spec = \"openapi/pets.yaml\")")
                .compile();

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).contains("com/acme/pets/model/Pet.java");
    }

    @Test
    void a_document_of_an_archive_refers_to_files_of_that_archive_only() throws IOException {
        Project.Compilation compilation = project.archive(
                        "lib/apis.jar",
                        Map.of(
                                "openapi/pets.yaml",
                                TWO_FILES.replace("'200'", "'201': {$ref: ../../secret.yaml}, '200'"),
                                "openapi/toys.yaml",
                                TWO_FILES,
                                "common/pet.yaml",
                                "{type: object, properties: {toy: {$ref: absent.yaml}}}"))
                .file("secret.yaml", "description: secret")
                .annotated("@FromSwagger(spec = \"openapi/pets.yaml\")", "@FromSwagger(spec = \"openapi/toys.yaml\")")
                .compile();

        assertThat(compilation.withCode("FS052")).singleElement().asString().contains("'../../secret.yaml' leads out");
        assertThat(compilation.withCode("FS050"))
                .hasSize(2)
                .allMatch(line -> line.contains("common/pet.yaml:1:35 #/properties/toy/$ref")
                        && line.contains("'common/absent.yaml', which is not there"));
        assertThat(compilation.generated()).contains("com/acme/toys/model/Pet.java");
    }

    @Test
    void files_outside_are_read_only_from_the_folder_that_the_user_allows() throws IOException {
        project.file("pom.xml", "<project/>")
                .file("documents/pets.yaml", TWO_FILES)
                .file("common/pet.yaml", "{type: object, properties: {name: {type: string}}}")
                .annotated("@FromSwagger(spec = \"pets.yaml\")")
                .option("-Afromswagger.specDir=documents");

        assertThat(project.compile().withCode("FS052")).hasSize(1);

        Project.Compilation allowed =
                project.option("-Afromswagger.refs=common").compile();
        assertThat(allowed.diagnostics()).isEmpty();
        assertThat(allowed.generated()).contains("com/acme/pets/model/Pet.java");
    }

    @Test
    void a_document_of_a_similar_name_or_in_another_folder_is_suggested() throws IOException {
        Project.Compilation compilation = project.file("pom.xml", "<project/>")
                .file("src/main/resources/openapi/pets.yaml", Project.PETS)
                .annotated("@FromSwagger(spec = \"pets.yaml\")", "@FromSwagger(spec = \"openapi/pest.yaml\")")
                .compile();

        assertThat(compilation.withCode("FS001"))
                .hasSize(2)
                .allMatch(line -> line.contains("was not found. Did you mean 'openapi/pets.yaml'? Searched: "));
    }

    @Test
    void a_relative_folder_never_starts_where_the_compiler_runs() throws IOException {
        Project.Compilation compilation = project.annotated("@FromSwagger(spec = \"spec.yaml\")")
                .option("-Afromswagger.specDir=src/test/resources/cases/orders")
                .compile();

        assertThat(compilation.withCode("FS001"))
                .singleElement()
                .asString()
                .contains("src/test/resources/cases/orders (not a folder, or the project");
    }

    @Test
    void a_folder_in_place_of_a_document_is_unreadable() throws IOException {
        Project.Compilation compilation = project.file("pom.xml", "<project/>")
                .file("src/main/resources/pets.yaml/readme.txt", "")
                .annotated("@FromSwagger(spec = \"pets.yaml\")")
                .compile();

        assertThat(compilation.diagnostics()).singleElement().asString().contains("[FS002] pets.yaml: The document");
    }

    @Test
    void a_document_that_is_not_utf_8_is_read_with_a_warning_at_the_first_such_place() throws IOException {
        Project.Compilation compilation = project.file(
                        "classpath/pets.yaml",
                        Project.PETS.replace("All", "Für").getBytes(StandardCharsets.ISO_8859_1))
                .annotated("@FromSwagger(spec = \"pets.yaml\")")
                .compile();

        assertThat(compilation.withCode("FS012"))
                .singleElement()
                .asString()
                .contains("pets.yaml:7:41 #", "it has bytes that are not UTF-8 text, read as U+FFFD");
        assertThat(compilation.generated()).contains("com/acme/pets/pets.contract.json");
    }

    @Test
    void an_error_in_the_document_is_reported_with_its_line_and_nothing_is_written() throws IOException {
        Project.Compilation compilation = project.file("classpath/pets.yaml", "openapi: 4.0.0\n")
                .annotated("@FromSwagger(spec = \"pets.yaml\")")
                .compile();

        assertThat(compilation.diagnostics())
                .containsExactly("ERROR package-info.java:1:21 [FS010] pets.yaml:1:1 #/openapi: OpenAPI 4.0.0 can't be"
                        + " read. Swagger 2.0, OpenAPI 3.0 and 3.1 can; OpenAPI 3.2 is read as 3.1.");
        assertThat(compilation.files()).isEmpty();
    }

    @Test
    void a_warning_leaves_the_sources_alone() throws IOException {
        Project.Compilation compilation = doubtful().compile();

        assertThat(compilation.succeeded()).isTrue();
        assertThat(compilation.withCode("FS020")).singleElement().asString().startsWith("WARNING");
        assertThat(compilation.files()).contains("com/acme/pets/pets.contract.json");
    }

    @Test
    void a_warning_is_an_error_to_who_is_strict() throws IOException {
        Project.Compilation compilation =
                doubtful().option("-Afromswagger.strict=true").compile();

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.withCode("FS020")).singleElement().asString().startsWith("ERROR");
        assertThat(compilation.files()).isEmpty();
    }

    private Project doubtful() {
        return project.file("classpath/pets.yaml", Project.PETS.replace("operationId: listPets", "x-id: listPets"))
                .annotated("@FromSwagger(spec = \"pets.yaml\")");
    }

    @Test
    void two_documents_of_one_name_are_refused_at_the_second() throws IOException {
        Project.Compilation compilation = project.file("classpath/pets.yaml", Project.PETS)
                .file("classpath/old/Pets.yaml", Project.PETS)
                .annotated("@FromSwagger(spec = \"pets.yaml\")", "@FromSwagger(spec = \"old/Pets.yaml\")")
                .compile();

        assertThat(compilation.diagnostics()).hasSize(1);
        assertThat(compilation.diagnostics().get(0))
                .contains("[FS004] old/Pets.yaml: The API name 'pets' is already taken by"
                        + " 'pets.yaml' in this package.");
    }

    @Test
    void a_name_that_no_package_can_have_is_refused() throws IOException {
        Project.Compilation compilation = project.file("classpath/pets.yaml", Project.PETS)
                .annotated("@FromSwagger(spec = \"pets.yaml\", name = \"my-pets\")")
                .compile();

        assertThat(compilation.withCode("FS005")).singleElement().asString().contains("'my-pets'");
        assertThat(compilation.files()).isEmpty();
    }

    @Test
    void a_class_of_the_users_own_is_never_overwritten() throws IOException {
        Project.Compilation compilation = project.file("classpath/pets.yaml", Project.PETS)
                .file("src/com/acme/pets/PetsClient.java", "package com.acme.pets; class PetsClient {}")
                .annotated("@FromSwagger(spec = \"pets.yaml\")")
                .compile();

        assertThat(compilation.withCode("FS006")).singleElement().asString().contains("Client' can't be written");
    }

    @Test
    void javac_itself_refuses_the_annotation_on_a_class() throws IOException {
        Project.Compilation compilation = onAClass().compile();

        assertThat(compilation.diagnostics()).singleElement().asString().contains("not applicable");
        assertThat(compilation.files()).isEmpty();
    }

    @Test
    void where_the_compiler_lets_it_pass_on_a_class_we_say_where_it_belongs() throws IOException {
        Project.Compilation compilation = onAClass()
                .file(
                        "src/io/fromswagger/FromSwagger.java",
                        "package io.fromswagger; public @interface FromSwagger { String spec(); }")
                .compile();

        assertThat(compilation.withCode("FS003")).singleElement().asString().contains("stands on com.acme.Tests");
        assertThat(compilation.files()).isEmpty();
    }

    private Project onAClass() {
        return project.file("classpath/pets.yaml", Project.PETS)
                .file(
                        "src/com/acme/Tests.java",
                        "package com.acme; @io.fromswagger.FromSwagger(spec = \"pets.yaml\") class Tests {}");
    }

    @Test
    void a_failure_of_ours_is_told_as_one_with_its_stack_trace() throws IOException {
        Project.Compilation compilation = project.file("classpath/pets.yaml", Project.PETS)
                .annotated("@FromSwagger(spec = \"pets.yaml\")")
                .compile(new FromSwaggerProcessor((request, text) -> {
                    throw new IllegalStateException("the sky fell");
                }));

        assertThat(compilation.diagnostics()).hasSize(1);
        assertThat(compilation.diagnostics().get(0))
                .contains("[FS999]", "the sky fell", "This is a bug in fromswagger", "at io.fromswagger.processor");
    }
}
