package io.fromswagger.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How one property of a form or of a multipart body is written, where the document says so (OpenAPI 3.1, section 4.8.15).
 *
 * @param contentType of the property's part; may be a list, or a range such as {@code image/*}
 * @param style as in {@link Parameter}; empty where the document gives none
 * @param headers of the property's part
 */
public record Encoding(
        Optional<String> contentType,
        Optional<String> style,
        boolean explode,
        boolean allowReserved,
        List<Header> headers) {

    public Encoding {
        headers = List.copyOf(headers);
    }
}
