package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Contracts of one operation, for tests that are about one thing. */
final class SmallContracts {

    static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));

    private SmallContracts() {}

    /** One operation {@code POST /things/{id}}, with what the JSON of the operation adds. */
    static ApiContract operation(String members, String definitions) {
        return ApiContract.read(Json.parse("""
                {"fromswagger": 1, "name": "things", "spec": "things.yaml", "role": "SERVICE",
                 "operations": [{"id": "op", "method": "POST", "path": "/things/{id}", "pointer": "#/op", "line": 3,
                 %s}], "$defs": {%s}}""".formatted(members, definitions)));
    }

    /** An operation whose 200 is JSON of that schema. */
    static ApiContract answering(String schema, String definitions) {
        return operation("""
                "responses": {"200": {"pointer": "#/op/responses/200", "line": 4,
                  "content": {"application/json": {"schema": %s}}}}""".formatted(schema), definitions);
    }

    /** An operation whose request is JSON of that schema. */
    static ApiContract asking(String schema, String definitions) {
        return operation("""
                "body": {"required": true, "pointer": "#/op/requestBody", "line": 4,
                  "content": {"application/json": {"schema": %s}}}, "responses": {}""".formatted(schema), definitions);
    }

    /** An operation with that one parameter. */
    static ApiContract withParameter(String parameter) {
        return operation(
                """
                "parameters": [%s], "responses": {}""".formatted(parameter),
                "\"Size\": {\"x-pointer\": \"#/components/schemas/Size\", \"type\": \"integer\", \"maximum\": 9}");
    }

    static List<Violation> response(ApiContract contract, String body) {
        return contract.checkResponse(contract.operation("op"), 200, JSON, bytes(body));
    }

    static List<Violation> request(ApiContract contract, String body) {
        return contract.checkRequest(contract.operation("op"), "/things/1", "", JSON, bytes(body));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
