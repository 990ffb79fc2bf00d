package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A documented kind of body.
 *
 * @param name as documented, a range such as {@code application/*} included
 * @param schema what the body must be; absent when the document doesn't say
 * @param pointer where the schema stands
 * @param preferred whether the typed client speaks this one of several
 * @param fields of a form or of a multipart body, those of which the document says something
 */
public record MediaTypeContract(
        String name, Json schema, String pointer, boolean preferred, Map<String, FieldContract> fields) {

    public MediaTypeContract {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public FieldContract field(String property) {
        return fields.getOrDefault(property, FieldContract.PLAIN);
    }
}
