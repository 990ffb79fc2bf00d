package io.fromswagger.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A schema in JSON Schema 2020-12, whatever dialect the document was written in.
 *
 * <p>The tree consists of {@code Map<String, Object>}, {@code List<Object>}, {@code String}, {@code BigDecimal},
 * {@code BigInteger}, {@code Boolean} and {@code null}; all collections are unmodifiable. References read
 * {@code #/$defs/<schema name>}. The schema {@code true} is the empty map, {@code false} is {@code {"not": {}}}.
 * OpenAPI's {@code discriminator}, {@code readOnly}, {@code writeOnly}, {@code deprecated}, {@code format},
 * {@code default} and {@code examples} are kept, and {@code xml} in the words of OpenAPI 3.2; {@code nullable} has become a type of {@code null}, and {@code example}
 * the first of {@code examples}.
 */
public record Schema(Map<String, Object> json, SpecPointer pointer) {

    public Schema {
        json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }

    /** The name of the schema that this one merely refers to, if that is all it does. */
    public Optional<String> refName() {
        return json.get("$ref") instanceof String ref && ref.startsWith("#/$defs/")
                ? Optional.of(
                        ref.substring("#/$defs/".length()).replace("~1", "/").replace("~0", "~"))
                : Optional.empty();
    }
}
