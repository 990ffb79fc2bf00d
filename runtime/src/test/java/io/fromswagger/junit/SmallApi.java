package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.json.Json;

/** A service of one operation, {@code GET /things}, for tests that are about its answers. */
final class SmallApi {

    private SmallApi() {}

    /** What the operation answers, as the members of {@code responses}. */
    static ApiContract answering(String responses) {
        return ApiContract.read(Json.parse("""
                {"fromswagger": 1, "name": "things", "spec": "things.yaml", "role": "SERVICE",
                 "operations": [{"id": "op", "method": "GET", "path": "/things", "pointer": "#/op", "line": 3,
                 "responses": {%s}}],
                 "$defs": {
                   "Cat": {"x-pointer": "#/components/schemas/Cat", "x-line": 20, "type": "object",
                     "required": ["meows"], "properties": {"kind": {"type": "string"}}},
                   "Dog": {"x-pointer": "#/components/schemas/Dog", "x-line": 30, "type": "object",
                     "required": ["barks"], "properties": {"kind": {"type": "string"}}}}}""".formatted(responses)));
    }
}
