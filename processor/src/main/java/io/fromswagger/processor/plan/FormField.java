package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Header;
import java.util.List;
import java.util.Optional;

/**
 * How one property of a form or of a multipart body is written, where that is not how it goes without saying.
 *
 * @param style as in {@link io.fromswagger.processor.model.Parameter}; empty where the document gives none
 * @param contentType of the part
 * @param file whether the part is a file, which has a name and whose content is bytes
 * @param contentTypes those that the document itself allows the part, ranges among them
 * @param headers of the part
 */
public record FormField(
        Optional<String> style,
        boolean explode,
        Optional<String> contentType,
        boolean file,
        List<String> contentTypes,
        List<Header> headers) {

    static final FormField PLAIN = new FormField(Optional.empty(), true, Optional.empty(), false, List.of(), List.of());

    public FormField {
        contentTypes = List.copyOf(contentTypes);
        headers = List.copyOf(headers);
    }
}
