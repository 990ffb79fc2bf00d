package io.fromswagger.fake;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/** Reads the body of a recorded request. */
final class RequestBody {

    static final String FORM = "application/x-www-form-urlencoded";

    private RequestBody() {}

    /**
     * The body's JSON; a form is an object of strings, another body that is no JSON is the text that it is, and no body
     * is absent.
     */
    static Json json(ReceivedRequest request) {
        if (request.body().isEmpty()) {
            return Json.ABSENT;
        }
        if (request.header("Content-Type").filter(type -> type.startsWith(FORM)).isPresent()) {
            return form(request.body());
        }
        try {
            return Json.parse(request.body());
        } catch (JsonSyntaxProblem notJson) {
            return Json.of(request.body());
        }
    }

    private static Json form(String body) {
        var fields = new LinkedHashMap<String, Object>();
        for (var pair : body.split("&", -1)) {
            var equals = pair.indexOf('=');
            fields.put(
                    decoded(equals < 0 ? pair : pair.substring(0, equals)),
                    equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return Json.of(fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
