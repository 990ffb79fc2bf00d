package io.fromswagger.json;

import java.util.Arrays;
import java.util.List;

/** A path to a part of a JSON value, such as {@code /lines/0/price} (RFC 6901). */
record JsonPointer(List<String> tokens) {

    JsonPointer {
        tokens = List.copyOf(tokens);
    }

    static JsonPointer of(String pointer) {
        if (pointer.isEmpty()) {
            return new JsonPointer(List.of());
        }
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("A JSON pointer is empty or begins with '/': " + pointer);
        }
        return new JsonPointer(Arrays.stream(pointer.substring(1).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    static String child(String pointer, String token) {
        return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
    }

    Json in(Json root) {
        Json here = root;
        for (String token : tokens) {
            here = here.isArray() ? here.at(index(token)) : here.get(token);
        }
        return here;
    }

    private static int index(String token) {
        return token.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(token) : -1;
    }
}
