package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    private static final ApiContract CONTRACT = ApiContract.read(Json.parse("""
            {"fromswagger": 1, "operations": [
              {"id": "one", "method": "GET", "path": "/orders/{id}"},
              {"id": "mine", "method": "GET", "path": "/orders/mine"},
              {"id": "lines", "method": "GET", "path": "/orders/{id}/lines"},
              {"id": "mineAny", "method": "GET", "path": "/orders/mine/{part}"},
              {"id": "file", "method": "GET", "path": "/files/{name}.{type}"},
              {"id": "space", "method": "GET", "path": "/a b"},
              {"id": "root", "method": "GET", "path": "/"},
              {"id": "delete", "method": "DELETE", "path": "/orders/{id}"}]}"""));

    @Test
    void any_set_of_paths_can_be_ordered() {
        List<String> parts = List.of("a", "{x}", "a{x}");
        List<String> paths = new ArrayList<>();
        for (String one : parts) {
            for (String two : parts) {
                for (String three : parts) {
                    paths.addAll(List.of("/" + one, "/" + one + "/" + two, "/" + one + "/" + two + "/" + three));
                }
            }
        }
        List<PathTemplate> templates = paths.stream().map(PathTemplate::of).toList();

        for (PathTemplate one : templates) {
            for (PathTemplate two : templates) {
                for (PathTemplate three : templates) {
                    boolean ordered = compare(one, two) <= 0 && compare(two, three) <= 0;
                    assertThat(ordered && compare(one, three) > 0).isFalse();
                }
            }
        }
    }

    private static int compare(PathTemplate one, PathTemplate other) {
        return PathTemplate.CONCRETE_FIRST.compare(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /orders/7, one",
        "get, /orders/a%2Fb, one",
        "GET, /orders/mine, mine",
        "GET, /orders/%6Dine, mine",
        "GET, /orders/7/lines, lines",
        "GET, /orders/mine/lines, mineAny",
        "GET, /files/a.b.png, file",
        "GET, /a%20b, space",
        "GET, /, root",
        "DELETE, /orders/7, delete",
        "PUT, /orders/7, none",
        "GET, /orders/, none",
        "GET, /orders/7/, none",
        "GET, /files/a, none",
        "GET, /Orders/7, none"
    })
    void a_path_finds_its_operation(String method, String path, String id) {
        assertThat(CONTRACT.match(method, path).map(OperationContract::id).orElse("none"))
                .isEqualTo(id);
    }
}
