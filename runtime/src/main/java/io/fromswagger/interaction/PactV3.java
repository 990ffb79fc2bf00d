package io.fromswagger.interaction;

import io.fromswagger.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Version 3 of the Pact specification. */
final class PactV3 extends PactVersion {

    @Override
    String number() {
        return "3.0.0";
    }

    @Override
    Optional<String> obstacle(Interaction.Request request) {
        return request.kept() == Interaction.Kept.BASE64
                ? Optional.of("version 3 has no place for the bytes of the request's body")
                : super.obstacle(request);
    }

    @Override
    void frame(Interaction interaction, Map<String, Object> tree) {
        // there is no place for more
    }

    @Override
    Object header(List<String> values) {
        return String.join(", ", values);
    }

    @Override
    Object requestBody(Interaction.Request request) {
        return ExpectedBody.json(request).map(PactV3::content).orElse(request.body());
    }

    @Override
    Optional<Object> responseBody(ExpectedBody body) {
        return switch (body.kind()) {
            case JSON -> Optional.of(content(body.json()));
            case TEXT -> Optional.of(body.text());
            case BYTES, NONE -> Optional.empty();
        };
    }

    /** A text in the place of a body is its text as it is sent, so a JSON string needs its quotes. */
    private static Object content(Json json) {
        return json.isString() ? json.toString() : json;
    }
}
