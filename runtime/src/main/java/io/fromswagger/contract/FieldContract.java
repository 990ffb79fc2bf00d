package io.fromswagger.contract;

import java.util.Optional;

/**
 * How one property of a form or of a multipart body is written, where the document says so.
 *
 * @param style as in {@link ParameterContract}
 * @param contentType of the property's part
 * @param file whether its part is a file
 */
public record FieldContract(Optional<String> style, boolean explode, Optional<String> contentType, boolean file) {

    /** A property of which the document says nothing. */
    public static final FieldContract PLAIN = new FieldContract(Optional.empty(), true, Optional.empty(), false);
}
