package io.fromswagger.interaction;

import io.fromswagger.contract.Headers;
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
        return body(
                ExpectedBody.json(request.headers(), request.body())
                        .<Object>map(json -> json)
                        .orElse(request.body()),
                contentType,
                false);
    }

    @Override
    Optional<Object> responseBody(ExpectedBody body) {
        return switch (body.kind()) {
            case JSON -> Optional.of(body(body.json(), body.contentType(), false));
            case TEXT -> Optional.of(body(body.text(), body.contentType(), false));
            case BYTES -> Optional.of(body(body.text(), body.contentType(), body.isBase64()));
            case NONE -> Optional.empty();
        };
    }

    @Override
    Optional<Map<String, Object>> bodyRules(ExpectedBody body) {
        return responseBody(body).map(content -> body.rules());
    }

    private static Map<String, Object> body(Object content, String contentType, boolean isBase64) {
        var body = new LinkedHashMap<String, Object>();
        body.put("content", content);
        body.put("contentType", contentType);
        body.put("contentTypeHint", isBase64 ? "BINARY" : "TEXT");
        body.put("encoded", isBase64 ? "base64" : false);
        return body;
    }
}
