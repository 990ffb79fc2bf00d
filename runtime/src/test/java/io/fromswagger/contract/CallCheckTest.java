package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a caller may do after all, though it looks wrong; the wrong calls themselves are in {@code WrongCalls}. */
class CallCheckTest {

    private static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));

    private static ApiContract contract(String operations, String definitions) {
        return ApiContract.read(Json.parse("""
                {"fromswagger": 1, "name": "things", "spec": "things.yaml", "role": "DOWNSTREAM",
                 "securitySchemes": {"oauth": {"type": "oauth2"},
                   "key": {"type": "apiKey", "in": "query", "name": "api-key"}},
                 "operations": [%s], "$defs": {%s}}""".formatted(operations, definitions)));
    }

    private static String operation(String id, String path, String members) {
        return """
                {"id": "%s", "method": "POST", "path": "%s", "pointer": "#/%s", "line": 3, "responses": {}%s}""".formatted(id, path, id, members);
    }

    private static String query(String name, String style, boolean explode, String schema) {
        return """
                {"name": "%s", "in": "query", "required": false, "style": "%s", "explode": %s, "schema": %s,
                 "pointer": "#/p", "line": 4}""".formatted(name, style, explode, schema);
    }

    private static List<String> rules(
            ApiContract contract, String query, Map<String, List<String>> headers, String body) {
        var operation = contract.operations().get(0);
        return contract
                .checkCall(operation, "/things", query, headers, body.getBytes(StandardCharsets.UTF_8), true)
                .stream()
                .map(Violation::rule)
                .toList();
    }

    private static List<String> asked(String parameter, String query) {
        var contract = contract(operation("op", "/things", ", \"parameters\": [" + parameter + "]"), "");
        return rules(contract, query, Map.of(), "");
    }

    @Test
    void members_of_an_open_object_have_any_name() {
        var open = query(
                "filter", "form", true, "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\"}}}");

        assertThat(asked(open, "a=1&b=2")).isEmpty();
        assertThat(asked(open, "a=x")).hasSize(1);
    }

    @Test
    void members_of_a_closed_object_have_known_names() {
        var closed = query(
                "filter",
                "form",
                true,
                "{\"type\": \"object\", \"properties\": {\"a\": {}}, \"additionalProperties\": false}");

        assertThat(asked(closed, "a=1")).isEmpty();
        assertThat(asked(closed, "a=1&b=2")).containsExactly("query parameter b is not documented (#/op)");
    }

    @Test
    void a_parameter_of_no_known_type_may_be_a_list() {
        assertThat(asked(query("q", "form", true, "{}"), "q=1&q=2")).isEmpty();
        assertThat(asked(query("q", "form", true, "{\"enum\": [\"a\"]}"), "q=a&q=a"))
                .containsExactly("query parameter q must be there once (#/p)");
    }

    @Test
    void deep_objects_have_names_with_brackets() {
        var deep = query("f", "deepObject", true, "{\"type\": \"object\"}");

        assertThat(asked(deep, "f[a]=1&f%5Bb%5D%5Bc%5D=2&f[]=3&f[]=4")).isEmpty();
        assertThat(asked(deep, "g[a]=1")).containsExactly("query parameter g[a] is not documented (#/op)");
    }

    @Test
    void members_of_deep_objects_are_lists_where_their_schema_says_so() {
        var deep = query("f", "deepObject", true, """
                {"type": "object", "properties": {"ids": {"type": "array"}, "id": {"type": "integer"},
                 "at": {"type": "object", "properties": {"x": {"type": "integer"}}}}}""");

        assertThat(asked(deep, "f[ids]=1&f[ids]=2&f[ids][]=3&f[ids][]=4&f[id]=5&f[at][x]=6&f[other]=7&f[other]=8"))
                .isEmpty();
        assertThat(asked(deep, "f[id]=1&f[id]=2")).containsExactly("query parameter f[id] must be there once (#/p)");
        assertThat(asked(deep, "f[at][x]=1&f[at][x]=2"))
                .containsExactly("query parameter f[at][x] must be there once (#/p)");
        assertThat(asked(deep, "f[at][]=1")).contains("query parameter f must name the members of an object (#/p)");
    }

    @Test
    void what_may_be_an_object_or_not_is_called_by_its_name_or_by_its_members() {
        var either = query("p", "form", true, """
                {"anyOf": [{"type": "string"},
                  {"type": "object", "additionalProperties": false, "properties": {"size": {"type": "integer"}}}]}""");

        assertThat(asked(either, "p=all")).isEmpty();
        assertThat(asked(either, "size=1")).isEmpty();
    }

    @Test
    void a_path_is_percent_encoded() {
        var contract = contract(operation("op", "/things/{id}", """
                        , "parameters": [{"name": "id", "in": "path", "required": true, "style": "simple",
                          "explode": false, "schema": {"type": "string"}, "pointer": "#/p", "line": 4}]"""), "");
        for (var id : List.of("100%", "a%zz", "%", "a%2", "%F6", "%EF%BF%BD%F6", "%C3")) {
            assertThat(contract.checkCall(contract.operation("op"), "/things/" + id, "", Map.of(), new byte[0], true))
                    .as(id)
                    .extracting(Violation::rule)
                    .containsExactly("path parameter id must be percent-encoded UTF-8 (#/op)");
        }
        for (var id : List.of("100%25", "%25zz", "%c3%B6", "%EF%BF%BD", "%ef%bf%bd", "%00", "a:b")) {
            assertThat(contract.checkCall(contract.operation("op"), "/things/" + id, "", Map.of(), new byte[0], true))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void brackets_may_belong_to_a_name() {
        assertThat(asked(query("ids[]", "form", true, "{\"type\": \"array\"}"), "ids%5B%5D=1&ids[]=2"))
                .isEmpty();
    }

    @Test
    void what_the_path_of_an_operation_names_is_known_for_all_operations_of_it() {
        var contract = contract(
                operation("copy", "/things?action=copy", "") + ","
                        + operation(
                                "move",
                                "/things?action=move",
                                ", \"parameters\": [" + query("to", "form", true, "{\"type\": \"string\"}") + "]"),
                "");

        assertThat(rules(contract, "action=move&to=x", Map.of(), "")).isEmpty();
        assertThat(rules(contract, "action=move&too=x", Map.of(), "")).hasSize(1);
    }

    @Test
    void credentials_that_stand_in_a_query_are_known() {
        var contract = contract(operation("op", "/things", ""), "");

        assertThat(rules(contract, "access_token=t&api-key=k", Map.of(), "")).isEmpty();
        assertThat(rules(contract, "token=t", Map.of(), "")).hasSize(1);
    }

    @Test
    void a_read_only_property_may_be_sent_back() {
        var contract = contract(operation("op", "/things", """
                        , "body": {"required": true, "pointer": "#/b", "line": 4,
                          "content": {"application/json": {"schema": {"type": "object",
                            "properties": {"id": {"type": "string", "readOnly": true}}}}}}"""), "");

        assertThat(rules(contract, "", JSON, "{\"id\": \"a\"}")).isEmpty();
    }
}
