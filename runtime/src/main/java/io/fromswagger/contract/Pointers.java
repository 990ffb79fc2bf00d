package io.fromswagger.contract;

import java.util.Arrays;
import java.util.List;

/** JSON pointers, taken apart and extended. */
final class Pointers {

    private Pointers() {}

    static String child(String pointer, String... tokens) {
        StringBuilder result = new StringBuilder(pointer);
        for (String token : tokens) {
            result.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return result.toString();
    }

    /** The unescaped tokens of {@code /a/b~1c}. */
    static List<String> tokens(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(Pointers::unescaped)
                        .toList();
    }

    static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    static String last(String pointer) {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    static String parent(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** Whether a pointer is the other one or leads into it. */
    static boolean within(String pointer, String ancestor) {
        return pointer.equals(ancestor) || pointer.startsWith(ancestor + "/");
    }
}
