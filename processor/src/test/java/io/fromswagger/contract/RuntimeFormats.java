package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.Set;

/** The formats that the runtime holds values to, which no other room sees. */
public final class RuntimeFormats {

    private RuntimeFormats() {}

    /** Their names. */
    public static Set<String> names() {
        return Formats.ENFORCED.keySet();
    }

    /** Whether a value has one of them. */
    public static boolean holds(String format, String json) {
        return Formats.enforced(format).orElseThrow().holds().test(Json.parse(json));
    }
}
