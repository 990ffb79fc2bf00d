package io.fromswagger.contract;

import java.util.List;
import java.util.Optional;

/**
 * How one property of a form or of a multipart body is written, where the document says so.
 *
 * @param style as in {@link ParameterContract}
 * @param contentType of the property's part
 * @param file whether its part is a file
 * @param contentTypes one of which the part has to be, ranges among them; empty where the document doesn't name them itself
 * @param headers of the property's part
 */
public record FieldContract(
        Optional<String> style,
        boolean explode,
        Optional<String> contentType,
        boolean file,
        List<String> contentTypes,
        List<HeaderContract> headers) {

    /** A property of which the document says nothing. */
    public static final FieldContract PLAIN =
            new FieldContract(Optional.empty(), true, Optional.empty(), false, List.of(), List.of());

    public FieldContract {
        contentTypes = List.copyOf(contentTypes);
        headers = List.copyOf(headers);
    }
}
