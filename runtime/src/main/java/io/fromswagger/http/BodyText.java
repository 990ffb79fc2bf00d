package io.fromswagger.http;

import io.fromswagger.contract.FieldContract;
import io.fromswagger.contract.FormText;
import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.ParameterText;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.JsonCodec;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Java value as a body of a media type.
 *
 * @param contentType the header, in which a body in parts tells its boundary
 */
record BodyText(String contentType, Payload payload) {

    /**
     * Writes the value.
     *
     * @param fields how the properties of a form or of a multipart body are written
     */
    static BodyText of(String mediaType, @Nullable Object value, Map<String, FieldContract> fields) {
        Optional<MediaType> type = MediaType.parse(mediaType);
        if (type.filter(MediaType::isMultipartForm).isPresent() && !isWritten(value)) {
            MultipartText parts = MultipartText.of(value, fields);
            return new BodyText(mediaType + "; boundary=" + parts.boundary(), parts.payload());
        }
        return new BodyText(mediaType, payload(type, value, fields));
    }

    private static boolean isWritten(@Nullable Object value) {
        return value instanceof Payload || value instanceof Bytes;
    }

    private static Payload payload(
            Optional<MediaType> type, @Nullable Object value, Map<String, FieldContract> fields) {
        if (value instanceof Payload payload) {
            return payload;
        }
        if (type.filter(MediaType::isJson).isPresent()) {
            return Payload.of(JsonCodec.encode(value).toString());
        }
        if (value instanceof Bytes bytes) {
            return Payload.of(bytes.toByteArray());
        }
        if (type.filter(MediaType::isForm).isPresent()) {
            return Payload.of(String.join("&", FormText.pairs(JsonCodec.encode(value), fields)));
        }
        String text = ParameterText.plain(JsonCodec.encode(value));
        return Payload.of(text.getBytes(charset(type, text)));
    }

    /** A text for bytes has a character for each of them. */
    private static Charset charset(Optional<MediaType> type, String text) {
        boolean bytes =
                type.filter(MediaType::isBinary).isPresent() && text.chars().allMatch(c -> c <= 0xFF);
        return bytes
                ? StandardCharsets.ISO_8859_1
                : type.map(MediaType::charset).orElse(StandardCharsets.UTF_8);
    }
}
