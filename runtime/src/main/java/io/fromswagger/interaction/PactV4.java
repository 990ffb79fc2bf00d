package io.fromswagger.interaction;

import io.fromswagger.contract.Headers;
import io.fromswagger.contract.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Version 4 of the Pact specification. */
final class PactV4 extends PactVersion {

    private static final String CONTENT_TYPE = "Content-Type";

    @Override
    String number() {
        return "4.0";
    }

    /** The tests that rely on it are named, without their lines, which change with every edit. */
    @Override
    void frame(Interaction interaction, Map<String, Object> tree) {
        tree.put("type", "Synchronous/HTTP");
        var tests = interaction.reliedOnBy().stream()
                .map(Reliance::test)
                .distinct()
                .sorted()
                .toList();
        if (!tests.isEmpty()) {
            tree.put(
                    "comments",
                    Map.of(
                            "text",
                            tests.stream().map(test -> "relied on by " + test).toList()));
        }
    }

    @Override
    Object header(List<String> values) {
        return values;
    }

    @Override
    Object requestBody(Interaction.Request request) {
        var contentType = Headers.of(request.headers()).first(CONTENT_TYPE).orElse("text/plain");
        if (!request.isText()) {
            return base64(request.body(), contentType, "BINARY");
        }
        return ExpectedBody.json(request)
                .map(json -> plain(json, contentType))
                .orElseGet(() -> text(request.body(), contentType));
    }

    @Override
    Optional<Object> responseBody(ExpectedBody body) {
        return switch (body.kind()) {
            case JSON -> Optional.of(plain(body.json(), body.contentType()));
            case TEXT -> Optional.of(text(body.text(), body.contentType()));
            case BYTES ->
                Optional.of(
                        body.isBase64()
                                ? base64(body.text(), body.contentType(), "BINARY")
                                : text(body.text(), body.contentType()));
            case NONE -> Optional.empty();
        };
    }

    /** Where JSON is announced, a plain text would be taken for a JSON string. */
    private static Map<String, Object> text(String text, String contentType) {
        return MediaType.parse(contentType).filter(MediaType::isJson).isPresent()
                ? base64(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)), contentType, "TEXT")
                : plain(text, contentType);
    }

    private static Map<String, Object> plain(Object content, String contentType) {
        return body(content, contentType, "TEXT", false);
    }

    private static Map<String, Object> base64(String base64, String contentType, String hint) {
        return body(base64, contentType, hint, "base64");
    }

    private static Map<String, Object> body(Object content, String contentType, String hint, Object encoded) {
        var body = new LinkedHashMap<String, Object>();
        body.put("content", content);
        body.put("contentType", contentType);
        body.put("contentTypeHint", hint);
        body.put("encoded", encoded);
        return body;
    }
}
