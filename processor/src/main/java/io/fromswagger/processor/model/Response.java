package io.fromswagger.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A documented response.
 *
 * @param status {@code 200}, a range such as {@code 4XX}, or {@code default}
 */
public record Response(
        String status,
        Optional<String> description,
        List<Header> headers,
        List<MediaType> content,
        List<Link> links,
        SpecPointer pointer) {

    public Response {
        headers = List.copyOf(headers);
        content = List.copyOf(content);
        links = List.copyOf(links);
    }
}
