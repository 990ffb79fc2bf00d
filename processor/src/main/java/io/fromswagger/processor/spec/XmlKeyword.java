package io.fromswagger.processor.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a schema's {@code xml} of any dialect in the words of OpenAPI 3.2: {@code attribute} and {@code wrapped} are node types.
 *
 * <p>What 3.2 names otherwise is named here: there a reference is no node of its own, and what it refers to is called like
 * its component; before, like the property.
 */
final class XmlKeyword {

    private XmlKeyword() {}

    static void read(Node schema, Dialect dialect, Map<String, Object> json) {
        schema.get("xml").filter(Node::isObject).ifPresent(xml -> {
            Map<String, Object> read = new LinkedHashMap<>();
            for (String key : List.of("name", "namespace", "prefix")) {
                xml.text(key).ifPresent(text -> read.put(key, text));
            }
            if (xml.flag("attribute")) {
                read.put("nodeType", "attribute");
            } else if (xml.flag("wrapped")) {
                read.put("nodeType", "element");
            } else if (dialect.isNewer()) {
                xml.text("nodeType").ifPresent(type -> read.put("nodeType", type));
            }
            boolean noNode = dialect.isNewer()
                    && json.containsKey("$ref")
                    && (!read.containsKey("nodeType") || "none".equals(read.get("nodeType")));
            if (!noNode && !read.isEmpty()) {
                json.put("xml", Collections.unmodifiableMap(read));
            }
        });
    }

    /** A component's schema, which in 3.2 gives its name to the element. */
    static Map<String, Object> named(Node schema, Dialect dialect, Map<String, Object> json) {
        boolean isNamed = dialect.isNewer()
                && !json.containsKey("$ref")
                && schema.trail().pointer().matches("[^#]*#/components/schemas/[^/]+");
        if (!isNamed) {
            return json;
        }
        Map<String, Object> xml = new LinkedHashMap<>();
        xml.put("name", schema.key());
        if (json.get("xml") instanceof Map<?, ?> own) {
            own.forEach((key, value) -> xml.put(String.valueOf(key), value));
        }
        Map<String, Object> named = new LinkedHashMap<>(json);
        named.put("xml", Collections.unmodifiableMap(xml));
        return Collections.unmodifiableMap(named);
    }
}
