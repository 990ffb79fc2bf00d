package io.fromswagger.processor.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the program is called, and how it ends. */
class CommandLineTest {

    private static final String PETS = """
            openapi: 3.0.3
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  operationId: listPets
                  responses:
                    '200': {description: Pets, content: {application/json: {schema: {$ref: 'common/pet.yaml#/Pet'}}}}
            """;
    private static final String PET = "Pet: {type: object, properties: {name: {type: string}}}\n";
    private static final String OTHER_PET = "Pet: {type: object, properties: {name: {type: integer}}}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                             | two documents are needed, there are 0
            openapi/pets.yaml              | two documents are needed, there are 1
            a b c                          | two documents are needed, there are 3
            --git                          | --git needs a document
            --used                         | --used needs a value
            --never a b                    | there is no option '--never'
            openapi/pets.yaml none.yaml    | there is no file 'none.yaml'
            none.yaml openapi/pets.yaml    | there is no file 'none.yaml'
            openapi/pets.yaml openapi      | 'openapi' is no file
            openapi/pets.yaml broken.yaml  | [FS002] broken.yaml:2:1
            openapi/pets.yaml part.yaml    | [FS002] part.yaml:1:1
            --git none/pets.yaml           | there is no file 'none/pets.yaml'
            --used bad openapi/pets.yaml openapi/pets.yaml   | 'api.json' is no JSON (line 1)
            --used other openapi/pets.yaml openapi/pets.yaml | 'api.json' is not a file of interactions
            """)
    void what_cannot_be_done_is_said_and_ends_with_2(String arguments, String said) {
        Check check = new Check(folder)
                .file("openapi/pets.yaml", PETS)
                .file("openapi/common/pet.yaml", PET)
                .file("broken.yaml", "a: [\n")
                .file("part.yaml", PET)
                .file("bad/api.json", "{\"api\": ")
                .file("other/api.json", "{\"apis\": []}");

        Check.Result result = check.run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(result.text()).startsWith("fromswagger: ").contains(said).doesNotContain("Exception", "\tat ");
        assertThat(result.end()).isEqualTo(2);
    }

    @Test
    void help_is_no_failure() {
        Check.Result result = new Check(folder).run("--help");

        assertThat(result.text()).startsWith("usage: SpecChange");
        assertThat(result.end()).isZero();
    }

    @Test
    void documents_over_several_files_are_read_beside_each() {
        Check.Result result = new Check(folder)
                .file("was/pets.yaml", PETS)
                .file("was/common/pet.yaml", PET)
                .file("is/pets.yaml", PETS)
                .file("is/common/pet.yaml", OTHER_PET)
                .run("was/pets.yaml", "is/pets.yaml");

        assertThat(result.text())
                .contains(
                        "$.name is integer now, was string",
                        "was   was/common/pet.yaml:1:41 ",
                        "is    is/common/pet.yaml:1:41 ");
        assertThat(result.end()).isEqualTo(1);
    }

    @Test
    void documents_elsewhere_are_read_with_what_lies_beside_them_and_no_more(@TempDir Path elsewhere) {
        new Check(elsewhere)
                .file("here/pets.yaml", PETS.replace("common/", "../"))
                .file("pet.yaml", PET)
                .file("here/pets2.yaml", PETS)
                .file("here/common/pet.yaml", PET);
        String outside = elsewhere.resolve("here/pets.yaml").toString();
        String beside = elsewhere.resolve("here/pets2.yaml").toString();

        Check.Result refused = new Check(folder).run(outside, outside);
        Check.Result allowed = new Check(folder).run("--refs", elsewhere.toString(), outside, outside);
        Check.Result read = new Check(folder).run(beside, beside);

        assertThat(refused.text()).contains("not read: [FS052]");
        assertThat(allowed.text()).doesNotContain("not read");
        assertThat(read.text()).doesNotContain("not read");
    }

    @Test
    void the_working_tree_is_compared_with_git() throws Exception {
        Check check = new Check(folder)
                .file("my service/openapi/pets.yaml", PETS)
                .file("my service/openapi/common/pet.yaml", PET);
        git("init", "-q");
        commit("first");
        check.file("my service/openapi/common/pet.yaml", OTHER_PET);

        Check.Result changed = check.run("--git", "my service/openapi/pets.yaml");
        commit("second");
        Check.Result committed = check.run("--git", "my service/openapi/pets.yaml");
        Check.Result before = check.run("--git", "--rev", "HEAD~1", "my service/openapi/pets.yaml");
        Check.Result within =
                new Check(folder.resolve("my service/openapi")).run("--rev", "HEAD~1", "--git", "pets.yaml");

        assertThat(changed.text())
                .contains(
                        "my service/openapi/pets.yaml since HEAD (",
                        "was   HEAD:my service/openapi/common/pet.yaml:1:41 #/Pet/properties/name/type",
                        "is    my service/openapi/common/pet.yaml:1:41 #/Pet/properties/name/type");
        assertThat(List.of(changed.end(), committed.end(), before.end(), within.end()))
                .containsExactly(1, 0, 1, 1);
        assertThat(within.text()).contains("is    common/pet.yaml:1:41 ");
        assertThat(git("status", "--porcelain")).as("nothing is touched").isEmpty();
    }

    @Test
    void what_git_does_not_know_is_said() throws Exception {
        Check check = new Check(folder).file("pets.yaml", PETS).file("common/pet.yaml", PET);
        Check.Result nowhere = check.run("--git", "pets.yaml");
        git("init", "-q");
        Check.Result empty = check.run("--git", "pets.yaml");
        check.file("other.txt", "other");
        commit("without pets", "other.txt");
        Check.Result fresh = check.run("--git", "pets.yaml");
        Check.Result unknown = check.run("--git", "--rev", "--output=x", "pets.yaml");

        assertThat(nowhere.text()).contains("is not in a git repository");
        assertThat(empty.text()).contains("git knows no commit 'HEAD' here");
        assertThat(fresh.text()).contains("pets.yaml is new since HEAD (", "nothing breaks us");
        assertThat(unknown.text()).contains("git knows no commit '--output=x' here");
        assertThat(List.of(nowhere.end(), empty.end(), fresh.end(), unknown.end()))
                .containsExactly(2, 2, 0, 2);
    }

    @Test
    void a_file_that_git_lacks_or_has_as_a_link_is_told() throws Exception {
        Check check = new Check(folder).file("pets.yaml", PETS).file("pet.yaml", PET);
        Files.createDirectory(folder.resolve("common"));
        Files.createSymbolicLink(folder.resolve("common/pet.yaml"), Path.of("../pet.yaml"));
        git("init", "-q");
        commit("with a link");

        Check.Result link = check.run("--git", "pets.yaml");

        assertThat(link.text()).contains("not read: [FS053] HEAD:pets.yaml", "links are not followed in git");
    }

    @Test
    void of_several_documents_the_worst_counts() throws Exception {
        Check check = new Check(folder)
                .file("pets.yaml", PETS)
                .file(
                        "same.yaml",
                        PETS.replace("common/pet.yaml#/Pet", "#/components/schemas/P")
                                + "components: {schemas: {P: {}}}\n")
                .file("common/pet.yaml", PET);
        git("init", "-q");
        commit("first");
        check.file("common/pet.yaml", OTHER_PET);

        Check.Result both = check.run("--git", "pets.yaml", "same.yaml");

        assertThat(both.text()).contains("pets.yaml since HEAD (", "same.yaml since HEAD (", "Nothing breaks us.");
        assertThat(both.end()).isEqualTo(1);
    }

    private void commit(String message, String... files) throws Exception {
        List<String> add = new ArrayList<>(List.of("add"));
        add.addAll(files.length == 0 ? List.of("--all") : List.of(files));
        git(add.toArray(String[]::new));
        git("-c", "user.name=Ann", "-c", "user.email=ann@example.com", "commit", "-q", "-m", message);
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(git.waitFor()).as(said).isZero();
            return said;
        } catch (IOException noGit) {
            assumeTrue(false, "no git: " + noGit.getMessage());
            return "";
        }
    }
}
