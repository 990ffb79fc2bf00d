package io.fromswagger.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void has_every_case_in_coverage_json() throws IOException {
        var folder = new ResultsFolder(temporary.resolve("target/fromswagger"));

        folder.add(SomeReports.BUILD, new RunReport(List.of(SomeReports.orders())));

        Json placeOrder = Json.parse(Files.readString(folder.folder().resolve("coverage.json")))
                .at("/apis/0/operations/1");
        assertThat(placeOrder).isEqualTo(Json.parse("""
                                {
                                  "id": "placeOrder",
                                  "method": "POST",
                                  "path": "/orders",
                                  "statuses": ["201", "409"],
                                  "cases": [
                                    {
                                      "id": "created_for_example_two_books",
                                      "kind": "positive",
                                      "status": "201",
                                      "result": "failed",
                                      "message": "POST /orders · 201 · example 'two books'\\n  rule      $.total must be a number"
                                    },
                                    {
                                      "id": "conflict",
                                      "kind": "pending",
                                      "status": "409",
                                      "result": "pending",
                                      "message": "Only you know when POST /orders answers 409."
                                    }
                                  ]
                                }
                                """));
    }

    @Test
    void has_what_was_left_out_when_generated_in_coverage_json() throws IOException {
        new ResultsFolder(temporary).add(SomeReports.BUILD, SomeReports.wholeRun());

        assertThat(Json.parse(Files.readString(temporary.resolve("coverage.json")))
                        .at("/apis/0/leftOut/0"))
                .isEqualTo(Json.parse("""
                                {
                                  "code": "FS022",
                                  "count": 1,
                                  "next": "Mend this, and the operation comes back.",
                                  "places": [
                                    {
                                      "operation": "",
                                      "place": "openapi/orders.yaml:5",
                                      "pointer": "#/paths/~1none/get",
                                      "message": "GET /none is left out: it is not an object."
                                    }
                                  ]
                                }
                                """));
    }

    @Test
    void has_the_same_bytes_for_the_same_results_and_no_leftovers() throws IOException {
        var folder = new ResultsFolder(temporary);

        folder.add(SomeReports.BUILD, new RunReport(List.of(SomeReports.orders())));
        byte[] first = Files.readAllBytes(folder.page());
        folder.add(SomeReports.BUILD, new RunReport(List.of(SomeReports.orders())));

        assertThat(Files.readAllBytes(folder.page())).isEqualTo(first);
        try (var files = Files.walk(temporary)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> temporary.relativize(file).toString()))
                    .hasSize(5)
                    .contains("coverage.json", "index.html", "summary.md", "history.json")
                    .filteredOn(name -> name.startsWith("parts/"))
                    .hasSize(1);
        }
    }
}
