package io.fromswagger.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Omission;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from what the processor noted to what a run tells: nothing gets lost on it. */
class OmissionReportTest {

    private static final ApiContract CONTRACT = ApiContract.read(Json.parse("""
            {"fromswagger": 1, "name": "pets", "spec": "openapi/pets.yaml", "role": "SERVICE",
             "leftOut": [
               {"code": "FS022", "next": "Mend this.", "count": 1, "places": [
                 {"what": "GET /none is left out.", "pointer": "#/paths/~1none/get", "line": 5}]},
               {"code": "FS080", "next": "Write it otherwise.", "count": 400, "places": [
                 {"what": "Not checked.", "operation": "addPet", "pointer": "pets%23/a%25.yaml#/Pet", "line": 7},
                 {"what": "The whole."}]}],
             "operations": [{"id": "addPet", "method": "POST", "path": "/pets", "pointer": "#/op", "line": 3,
                             "responses": {}}],
             "$defs": {}}"""));

    @TempDir
    private Path folder;

    @Test
    void a_contract_knows_what_was_left_out() {
        assertThat(CONTRACT.leftOut()).hasSize(2);
        assertThat(CONTRACT.leftOut().get(1).count()).isEqualTo(400);
        assertThat(CONTRACT.leftOut().get(1).places())
                .containsExactly(
                        new Omission.Place("Not checked.", Optional.of("addPet"), "pets%23/a%25.yaml#/Pet", 7),
                        new Omission.Place("The whole.", Optional.empty(), "", 0));
    }

    @Test
    void a_place_in_another_file_is_told_by_that_file() {
        assertThat(OmissionReport.of(CONTRACT).get(1).places())
                .extracting(OmissionReport.Place::spoken)
                .containsExactly("pets#/a%.yaml:7", "openapi/pets.yaml");
    }

    @Test
    void all_results_of_a_run_tell_it_though_no_case_ran() throws IOException {
        var results = new Results();
        results.include(CONTRACT);

        var board = new ResultsFolder(folder).add(SomeReports.BUILD, results.report());

        assertThat(board.lines("here"))
                .contains(
                        "  left out when the tests were generated: 401",
                        "    FS022 openapi/pets.yaml:5: GET /none is left out.",
                        "    FS080 400 times, first pets#/a%.yaml:7: Not checked.");
        for (var file : new String[] {"coverage.json", "summary.md", "index.html"}) {
            assertThat(Files.readString(folder.resolve(file)))
                    .as(file)
                    .contains("FS022", "GET /none is left out.", "openapi/pets.yaml:5", "FS080", "Not checked.");
        }
    }
}
