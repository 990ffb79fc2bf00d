package io.fromswagger.fake;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the cookies of a request. */
final class Cookies {

    private Cookies() {}

    static Map<String, String> of(ReceivedRequest request) {
        var cookies = new LinkedHashMap<String, String>();
        for (var pair : request.header("Cookie").orElse("").split(";", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                cookies.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return cookies;
    }
}
