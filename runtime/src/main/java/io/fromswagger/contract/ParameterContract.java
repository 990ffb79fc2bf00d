package io.fromswagger.contract;

import io.fromswagger.json.Json;

/**
 * A documented parameter.
 *
 * @param style how a value is written: {@code simple}, {@code form}, {@code spaceDelimited}, {@code pipeDelimited}, {@code
 *     tabDelimited}, {@code deepObject}, {@code label}, {@code matrix} or {@code json}
 * @param explode whether items and members are written apart
 */
public record ParameterContract(
        String name, In in, boolean required, String style, boolean explode, Json schema, String pointer, int line) {

    /** Where a parameter travels. */
    public enum In {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }

    /** As in a sentence: {@code query parameter limit}, {@code header X-Id}. */
    public String spoken() {
        return switch (in) {
            case PATH -> "path parameter " + name;
            case QUERY -> "query parameter " + name;
            case HEADER -> "header " + name;
            case COOKIE -> "cookie " + name;
        };
    }
}
