package com.acme.orders.red;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An answer of the service on its way through the {@link Saboteur}. */
record Answer(int status, Map<String, List<String>> headers, String body) {

    Answer withStatus(int other) {
        return new Answer(other, headers, body);
    }

    Answer withBody(String other) {
        return new Answer(status, headers, other);
    }

    Answer without(String header) {
        var fewer = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        fewer.putAll(headers);
        fewer.remove(header);
        return new Answer(status, fewer, body);
    }

    /** The body with a part replaced, which has to be there. */
    Answer replacing(String regex, String replacement) {
        String changed = Pattern.compile(regex).matcher(body).replaceFirst(replacement);
        if (changed.equals(body)) {
            throw new IllegalStateException("Nothing to break: '" + regex + "' is not in " + body);
        }
        return withBody(changed);
    }
}
