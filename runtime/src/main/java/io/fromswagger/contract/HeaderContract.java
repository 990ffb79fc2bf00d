package io.fromswagger.contract;

import io.fromswagger.json.Json;

/**
 * A documented header of a response, or of a part of a request's body.
 *
 * @param sample a legal value; absent where any plain one will do
 */
public record HeaderContract(
        String name, boolean required, boolean explode, Json schema, Json sample, String pointer, int line) {

    /** The header's text for a value (OpenAPI 3.1, "Header Object": always of the style {@code simple}). */
    public String text(Json value) {
        return new ParameterText(new ParameterContract(
                        name, ParameterContract.In.HEADER, required, "simple", explode, schema, pointer, line))
                .header(value);
    }
}
