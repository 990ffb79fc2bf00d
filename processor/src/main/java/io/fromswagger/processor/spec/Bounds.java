package io.fromswagger.processor.spec;

import java.util.Map;
import java.util.Optional;

/** {@code exclusiveMinimum: true}, a remark on the {@code minimum} up to OpenAPI 3.0, as a bound of its own. */
final class Bounds {

    private Bounds() {}

    static void normalise(Node schema, Map<String, Object> json) {
        normalise(schema, json, "minimum", "exclusiveMinimum");
        normalise(schema, json, "maximum", "exclusiveMaximum");
    }

    private static void normalise(Node schema, Map<String, Object> json, String bound, String exclusive) {
        Optional<Object> remark = schema.get(exclusive).map(Node::plain);
        if (remark.filter(Boolean.TRUE::equals).isPresent() && json.containsKey(bound)) {
            json.put(exclusive, json.remove(bound));
        }
    }
}
