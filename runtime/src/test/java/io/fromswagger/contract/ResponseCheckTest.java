package io.fromswagger.contract;

import static io.fromswagger.contract.SmallContracts.JSON;
import static io.fromswagger.contract.SmallContracts.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseCheckTest {

    private static final ApiContract CONTRACT = SmallContracts.operation("""
            "responses": {
              "200": {"pointer": "#/op/responses/200", "line": 4, "content": {"application/json": {"schema": {"type": "object"}}},
                "headers": {
                  "X-Count": {"required": true, "schema": {"type": "integer"}, "pointer": "#/h/0", "line": 5},
                  "X-Tags": {"schema": {"type": "array", "items": {"enum": ["a", "b"]}}, "pointer": "#/h/1", "line": 6}}},
              "201": {"pointer": "#/op/responses/201", "line": 7},
              "204": {"pointer": "#/op/responses/204", "line": 8},
              "4XX": {"pointer": "#/op/responses/4XX", "line": 9, "content": {"application/*": {}}},
              "503": {"pointer": "#/op/responses/503", "line": 10}}""", "");
    private static final ApiContract WITH_DEFAULT = SmallContracts.operation("""
            "responses": {"default": {"pointer": "#/op/responses/default", "line": 4}}""", "");

    @Test
    void a_documented_response_passes() {
        Map<String, List<String>> headers = Map.of(
                "content-type", List.of("application/json;charset=UTF-8"),
                "x-count", List.of("3"),
                "x-tags", List.of("a, b", "a"));

        assertThat(check(200, headers, "{}")).isEmpty();
        assertThat(check(201, JSON, "whatever")).isEmpty();
        assertThat(check(204, Map.of(), "")).isEmpty();
        assertThat(check(404, Map.of("Content-Type", List.of("application/problem+json")), "{}"))
                .isEmpty();
        assertThat(check(404, Map.of(), "")).isEmpty();
        assertThat(check(503, Map.of(), "")).isEmpty();
    }

    @Test
    void a_status_must_be_documented() {
        assertThat(check(302, Map.of(), ""))
                .containsExactly(new Violation(
                        "status_code_conformance",
                        "the status must be 200, 201, 204, 4XX or 503 (#/op/responses)",
                        "#/op/responses",
                        3,
                        "200, 201, 204, 4XX or 503",
                        "302"));
    }

    @Test
    void a_server_error_is_excused_by_its_code_but_not_by_default() {
        assertThat(check(500, Map.of(), "")).extracting(Violation::check).containsExactly("not_a_server_error");
        assertThat(WITH_DEFAULT.checkResponse(WITH_DEFAULT.operation("op"), 500, Map.of(), new byte[0]))
                .extracting(Violation::rule)
                .containsExactly("the service must not fail: no 500 is documented (#/op/responses/default)");
        assertThat(WITH_DEFAULT.checkResponse(WITH_DEFAULT.operation("op"), 404, Map.of(), new byte[0]))
                .isEmpty();
    }

    @Test
    void headers_must_be_there_and_of_their_type() {
        assertThat(check(200, JSON, "{}"))
                .extracting(Violation::check, Violation::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "response_headers_conformance", "header X-Count is required (#/h/0)"));
        assertThat(check(
                        200,
                        Map.of(
                                "Content-Type", List.of("application/json"),
                                "X-Count", List.of("many"),
                                "X-Tags", List.of("a,c")),
                        "{}"))
                .extracting(Violation::rule)
                .containsExactly(
                        "header X-Count must be an integer (#/h/0)",
                        "header X-Tags[1] must be one of \"a\", \"b\" (#/h/1/schema/items)");
    }

    @Test
    void the_content_type_must_be_documented() {
        assertThat(check(200, Map.of("X-Count", List.of("1"), "Content-Type", List.of("text/html")), "<p>"))
                .extracting(Violation::check, Violation::rule, Violation::actual)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "content_type_conformance",
                        "header Content-Type must be application/json (#/op/responses/200)",
                        "text/html"));
    }

    @Test
    void a_documented_json_body_must_be_there_and_be_json() {
        assertThat(check(200, Map.of("X-Count", List.of("1")), ""))
                .extracting(Violation::rule)
                .containsExactly("there must be a body (#/op/responses/200)");
        assertThat(check(200, Map.of("X-Count", List.of("1"), "Content-Type", List.of("application/json")), "{]"))
                .extracting(Violation::check)
                .containsExactly("response_schema_conformance");
    }

    @Test
    void a_204_has_no_body() {
        assertThat(check(204, JSON, "{}"))
                .extracting(Violation::rule)
                .containsExactly("a 204 must have no body (#/op/responses/204)");
    }

    private static List<Violation> check(int status, Map<String, List<String>> headers, String body) {
        return CONTRACT.checkResponse(CONTRACT.operation("op"), status, headers, bytes(body));
    }
}
