package io.fromswagger.http;

import io.fromswagger.contract.Headers;
import io.fromswagger.contract.MediaType;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.util.List;
import java.util.Map;

/** A body on one line, cut when it is long. */
final class Excerpt {

    private static final int MOST_LETTERS = 2_000;

    private Excerpt() {}

    static String of(Payload body, Map<String, List<String>> headers) {
        if (body.isEmpty()) {
            return "";
        }
        if (!isText(body)) {
            return "(" + body.size() + " bytes)";
        }
        boolean json = Headers.of(headers)
                .first("Content-Type")
                .flatMap(MediaType::parse)
                .filter(MediaType::isJson)
                .isPresent();
        String line = json ? compact(body.text()) : body.text();
        String single = line.replaceAll("\\s*\\R\\s*", " ");
        return single.length() <= MOST_LETTERS ? single : single.substring(0, MOST_LETTERS) + "…";
    }

    private static String compact(String text) {
        try {
            return Json.parse(text).toString();
        } catch (JsonSyntaxProblem e) {
            return text;
        }
    }

    /** Whether the bytes can be shown. */
    static boolean isText(Payload body) {
        return body.text().chars().noneMatch(c -> c == 0xFFFD || (c < ' ' && !Character.isWhitespace(c)));
    }
}
