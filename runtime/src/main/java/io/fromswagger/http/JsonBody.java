package io.fromswagger.http;

import io.fromswagger.json.Json;

/**
 * A JSON text of which a test changes one place; the text itself stays as it is.
 *
 * <pre>{@code
 * edit(BODY).without("/sku")
 * edit(BODY).with("/quantity", "0")
 * edit(BODY).with("/lines/0/price", "\"a lot\"")
 * }</pre>
 *
 * <p>A place is a JSON pointer (RFC 6901). In an array, {@code -} or the index after the last item adds an item.
 */
public final class JsonBody {

    private final Json tree;

    private JsonBody(Json tree) {
        this.tree = tree;
    }

    /**
     * Starts a change of a JSON text.
     *
     * @throws RuntimeException when the text is no JSON (RFC 8259)
     */
    public static JsonBody edit(String json) {
        return new JsonBody(Json.parse(json));
    }

    /**
     * The text without a member or an item.
     *
     * @throws IllegalArgumentException when there is no such place
     */
    public String without(String pointer) {
        return at(pointer).without(tree).pretty();
    }

    /**
     * The text with another value at a place; a member that was not there is added to its object, an item to its array.
     *
     * @param value a JSON text
     * @throws IllegalArgumentException when nothing is there that could have such a member or item
     */
    public String with(String pointer, String value) {
        return at(pointer).with(tree, Json.parse(value)).pretty();
    }

    private static JsonEdit at(String pointer) {
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("'" + pointer + "' is no JSON pointer: it begins with a slash");
        }
        return new JsonEdit(pointer);
    }
}
