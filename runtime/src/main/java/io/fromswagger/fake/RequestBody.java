package io.fromswagger.fake;

import io.fromswagger.contract.Multipart;
import io.fromswagger.contract.PercentCode;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the body of a recorded request as far as it is needed to compare it with what a stub names. */
final class RequestBody {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String PARTS = "multipart/form-data";

    private RequestBody() {}

    /**
     * The body's JSON; a form and a body in parts are objects of strings, or of arrays of them where a name is repeated;
     * another body that is no JSON is the text that it is, and no body is absent.
     */
    static Json json(ReceivedRequest request) {
        if (request.body().isEmpty()) {
            return Json.ABSENT;
        }
        String type = request.header("Content-Type").orElse("");
        if (type.startsWith(FORM)) {
            return form(request.body());
        }
        Optional<List<Multipart.Part>> parts = type.startsWith(PARTS)
                ? Multipart.parts(type, request.body().getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
        if (parts.isPresent()) {
            return parts(parts.get());
        }
        try {
            return Json.parse(request.body());
        } catch (JsonSyntaxProblem notJson) {
            return Json.of(request.body());
        }
    }

    /** The fields of a form. */
    static Json form(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (var pair : body.split("&", -1)) {
            var equals = pair.indexOf('=');
            add(
                    fields,
                    PercentCode.decodeForm(equals < 0 ? pair : pair.substring(0, equals)),
                    equals < 0 ? "" : PercentCode.decodeForm(pair.substring(equals + 1)));
        }
        return object(fields);
    }

    private static Json parts(List<Multipart.Part> parts) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (var part : parts) {
            var text = new String(part.content().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            add(fields, part.name(), text);
        }
        return object(fields);
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        fields.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }

    private static Json object(Map<String, List<String>> fields) {
        Map<String, Object> members = new LinkedHashMap<>();
        fields.forEach((name, values) -> members.put(name, values.size() == 1 ? values.get(0) : values));
        return Json.of(members);
    }
}
