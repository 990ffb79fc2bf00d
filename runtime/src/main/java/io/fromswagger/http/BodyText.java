package io.fromswagger.http;

import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.PercentCode;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a Java value as a body of a media type. */
final class BodyText {

    private BodyText() {}

    static Payload of(String mediaType, @Nullable Object value) {
        if (value instanceof Payload payload) {
            return payload;
        }
        MediaType type = MediaType.parse(mediaType)
                .orElseThrow(() -> new IllegalArgumentException("Not a media type: " + mediaType));
        if (type.isJson()) {
            return Payload.of(JsonCodec.encode(value).toString().getBytes(StandardCharsets.UTF_8));
        }
        if (value instanceof Bytes bytes) {
            return Payload.of(bytes.toByteArray());
        }
        if (type.isForm()) {
            return Payload.of(form(JsonCodec.encode(value)));
        }
        if (type.type().equals("multipart")) {
            throw new IllegalArgumentException("A body of " + type + " can't be made from a Java value");
        }
        return Payload.of(ParameterText.plain(JsonCodec.encode(value)).getBytes(type.charset()));
    }

    private static String form(Json fields) {
        List<String> pairs = new ArrayList<>();
        fields.members().forEach((name, value) -> {
            for (Json item : value.isArray() ? value.items() : List.of(value)) {
                pairs.add(PercentCode.encode(name) + "=" + PercentCode.encode(ParameterText.plain(item)));
            }
        });
        return String.join("&", pairs);
    }
}
