package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.json.Json;
import io.fromswagger.processor.files.FolderNeighbours;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.ProblemCode.Loss;
import io.fromswagger.processor.problem.ProblemCode.Severity;
import io.fromswagger.processor.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is lost of a document is not only told by the compiler: the runtime knows it, too. */
class LeftOutTest {

    private static final Path BAD = Path.of("src/test/resources/bad");

    @TestFactory
    Stream<DynamicTest> the_contract_has_all_that_the_compiler_tells_as_lost() throws IOException {
        try (Stream<Path> folders = Files.list(BAD)) {
            return folders.filter(folder -> Files.exists(folder.resolve("spec.yaml"))).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        Outcome outcome = Generation.run(request(true), source(folder));
        if (outcome.contract().isEmpty()) {
            assertThat(outcome.problems()).anyMatch(Problem::isError);
            return;
        }
        assertThat(told(outcome.contract().get()))
                .containsExactlyInAnyOrderElementsOf(outcome.problems().stream()
                        .filter(problem -> problem.code().loss() != Loss.NOTHING)
                        .map(problem -> problem.code().id() + " "
                                + problem.where().orElseThrow().line() + " " + problem.what())
                        .toList());
    }

    @Test
    void a_place_has_its_operation_its_pointer_and_its_line() throws IOException {
        Json contract = contract("media-type-not-sent", true);

        assertThat(contract.at("/leftOut/0/places/1")).isEqualTo(Json.parse("""
                        {
                          "what": "No test sends the image/* that POST /pets takes beside other media types: it stands for many.",
                          "operation": "addPet",
                          "pointer": "#/paths/~1pets/post/requestBody/content/image~1*",
                          "line": 12
                        }
                        """));
        assertThat(contract.at("/leftOut/0/next").asString()).isEqualTo(ProblemCode.MEDIA_TYPE_NOT_SENT.hint());
    }

    @Test
    void an_operation_that_is_left_out_altogether_belongs_to_none() throws IOException {
        Json contract = contract("operations-not-understood", true);

        assertThat(contract.at("/leftOut/0/code").asString()).isEqualTo("FS022");
        assertThat(contract.at("/leftOut/0/places").items())
                .hasSize(3)
                .allMatch(place -> place.get("operation").isAbsent());
    }

    @Test
    void a_collaborator_has_no_contract_tests_that_could_be_missing() throws IOException {
        assertThat(contract("negative-cases-capped", true).at("/leftOut/0/code").asString())
                .isEqualTo("FS041");
        assertThat(contract("negative-cases-capped", false).get("leftOut").isAbsent())
                .isTrue();
        assertThat(contract("pattern-unchecked", false).at("/leftOut/0/code").asString())
                .isEqualTo("FS080");
    }

    @Test
    void of_very_many_the_first_ones_are_named_and_all_are_counted() {
        Json contract = contract(Generation.run(request(true), types(1_000, "pat")));

        assertThat(contract.at("/leftOut/0/count").asLong()).isEqualTo(1_000);
        assertThat(contract.at("/leftOut/0/places").items()).hasSize(300);
        assertThat(contract.at("/leftOut/0/places/299/line").asLong()).isEqualTo(315);
    }

    @Test
    void a_text_that_no_page_is_made_for_is_cut() {
        Json contract = contract(Generation.run(request(true), types(1, "x".repeat(5_000))));

        assertThat(contract.at("/leftOut/0/places/0/what").asString()).hasSizeLessThan(402);
    }

    /** Who adds a code has to know whether something is lost with it; what nobody says is lost. */
    @Test
    void what_is_not_told_in_the_results_is_counted_out() {
        assertThat(Arrays.stream(ProblemCode.values())
                        .filter(code -> code.severity() != Severity.ERROR && code.loss() == Loss.NOTHING)
                        .map(ProblemCode::id))
                .containsExactlyInAnyOrder("FS020", "FS021", "FS026", "FS030", "FS060", "FS061", "FS081");
    }

    private static SpecSource types(int count, String type) {
        String properties = IntStream.range(0, count)
                .mapToObj(number -> "        p" + number + ": { type: " + type + " }\n")
                .collect(Collectors.joining());
        return new SpecSource(
                "spec.yaml", """
                openapi: 3.0.3
                info: { title: Pets, version: '1' }
                paths:
                  /pets:
                    get:
                      operationId: getPets
                      responses:
                        '200':
                          description: All.
                          content:
                            application/json: { schema: { $ref: '#/components/schemas/Pet' } }
                components:
                  schemas:
                    Pet:
                      properties:
                """ + properties, new FolderNeighbours(BAD.toAbsolutePath(), Optional.empty()));
    }

    private static List<String> told(String contract) {
        return Json.parse(contract).get("leftOut").items().stream()
                .flatMap(omission -> omission.get("places").items().stream()
                        .map(place -> omission.get("code").asString() + " "
                                + place.get("line").asLong() + " "
                                + place.get("what").asString()))
                .toList();
    }

    private static Json contract(String folder, boolean service) throws IOException {
        return contract(Generation.run(request(service), source(BAD.resolve(folder))));
    }

    private static Json contract(Outcome outcome) {
        return Json.parse(outcome.contract().orElseThrow());
    }

    private static Request request(boolean service) {
        return new Request("com.acme", "bad", "spec.yaml", service);
    }

    private static SpecSource source(Path folder) throws IOException {
        FolderNeighbours neighbours = new FolderNeighbours(folder.toAbsolutePath(), Optional.empty());
        return new SpecSource("spec.yaml", Files.readString(folder.resolve("spec.yaml")), neighbours);
    }
}
