package io.fromswagger.interaction;

import io.fromswagger.contract.Headers;
import io.fromswagger.contract.MediaType;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is expected of an answer's body: its shape where it is JSON; else that there is one.
 *
 * @param contentType the media type, without parameters
 * @param json the shape; absent where it isn't JSON
 * @param text the body as it was recorded, where it isn't JSON
 * @param isBase64 whether the text is bytes in base64
 * @param rules by which it is compared, by their paths
 */
record ExpectedBody(
        Kind kind, String contentType, Json json, String text, boolean isBase64, Map<String, Object> rules) {

    /** How a body can be compared. */
    enum Kind {
        NONE,
        JSON,
        /** Plain or nearly so: tools compare it as one text. */
        TEXT,
        /** All else: bytes, and markup and forms, which tools compare part by part. */
        BYTES
    }

    private static final Map<String, Object> SOME_TEXT = Map.of("$", PactVersion.rule(anyText()));
    private static final Map<String, Object> NOT_EMPTY = Map.of("$", PactVersion.rule(Map.of("match", "notEmpty")));

    static ExpectedBody of(Interaction.Response response) {
        var mediaType = Headers.of(response.headers()).first("Content-Type").flatMap(MediaType::parse);
        var contentType = mediaType.map(MediaType::toString).orElse("application/octet-stream");
        if (response.body().isEmpty()) {
            return none(contentType);
        }
        if (!response.binary()) {
            var json = json(response.headers(), response.body());
            if (json.isPresent()) {
                return json(contentType, JsonShape.of(json.get()));
            }
            if (mediaType.filter(ExpectedBody::isText).isPresent()) {
                return new ExpectedBody(Kind.TEXT, contentType, Json.ABSENT, response.body(), false, SOME_TEXT);
            }
        }
        return new ExpectedBody(Kind.BYTES, contentType, Json.ABSENT, response.body(), response.binary(), NOT_EMPTY);
    }

    private static ExpectedBody json(String contentType, Json shape) {
        return shape.isAbsent()
                ? none(contentType)
                : new ExpectedBody(Kind.JSON, contentType, shape, "", false, JsonShape.rules(shape));
    }

    private static ExpectedBody none(String contentType) {
        return new ExpectedBody(Kind.NONE, contentType, Json.ABSENT, "", false, Map.of());
    }

    /** As {@link #json(Map, String)}. */
    static Optional<Json> json(Interaction.Request request) {
        return request.isText() ? json(request.headers(), request.body()) : Optional.empty();
    }

    /** A body as JSON, where its media type says that it is, and it is. */
    static Optional<Json> json(Map<String, List<String>> headers, String body) {
        try {
            return Headers.of(headers)
                    .first("Content-Type")
                    .flatMap(MediaType::parse)
                    .filter(MediaType::isJson)
                    .map(type -> Json.parse(body));
        } catch (JsonSyntaxProblem e) {
            return Optional.empty();
        }
    }

    private static boolean isText(MediaType type) {
        return type.type().equals("text") && !type.subtype().equals("xml");
    }

    private static Map<String, Object> anyText() {
        var matcher = new LinkedHashMap<String, Object>();
        matcher.put("match", "regex");
        matcher.put("regex", "[\\s\\S]+");
        return matcher;
    }
}
