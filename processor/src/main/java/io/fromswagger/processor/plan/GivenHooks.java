package io.fromswagger.processor.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the hooks of a document are called in Java.
 *
 * @param type the simple name of their interface
 * @param credentials by security scheme
 * @param ids by the path of a resource, then by parameter
 */
public record GivenHooks(String type, Map<String, String> credentials, Map<String, Map<String, String>> ids) {

    public GivenHooks {
        credentials = Collections.unmodifiableMap(new LinkedHashMap<>(credentials));
        ids = Collections.unmodifiableMap(new LinkedHashMap<>(ids));
    }
}
