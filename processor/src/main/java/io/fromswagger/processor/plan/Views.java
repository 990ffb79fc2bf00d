package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.NamedSchema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The schemas that a request sees otherwise than a response: by a property that is only read or only written, of their own
 * or of what they contain.
 */
final class Views {

    private static final String DEFS = "#/$defs/";
    private static final Set<String> NO_SCHEMAS = Set.of("enum", "const", "default", "examples", "example");

    private final Map<String, SchemaNode> named = new LinkedHashMap<>();
    private final Map<String, Contents> contents = new HashMap<>();
    private final Set<String> differing = new HashSet<>();

    Views(Api api) {
        for (NamedSchema schema : api.schemas()) {
            named.put(schema.name(), SchemaNode.of(schema));
        }
        named.forEach((name, node) -> contents.put(name, contents(node)));
        Map<String, Set<String>> referrers = new HashMap<>();
        contents.forEach((name, found) -> found.refs.forEach(
                ref -> referrers.computeIfAbsent(ref, first -> new HashSet<>()).add(name)));
        Deque<String> next = new ArrayDeque<>();
        contents.forEach((name, found) -> {
            if (found.oneWay) {
                next.add(name);
            }
        });
        while (!next.isEmpty()) {
            String name = next.remove();
            if (differing.add(name)) {
                next.addAll(referrers.getOrDefault(name, Set.of()));
            }
        }
    }

    /** Whether the schema is one thing in a request, and another in a response. */
    boolean differ(SchemaNode node) {
        Contents found = contents(node);
        return found.oneWay || found.refs.stream().anyMatch(differing::contains);
    }

    /** The names of the schemas that these mention, directly or through others. */
    Set<String> mentionedBy(Collection<SchemaNode> roots) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        roots.forEach(root -> next.addAll(contents(root).refs));
        while (!next.isEmpty()) {
            String name = next.remove();
            if (reached.add(name) && contents.containsKey(name)) {
                next.addAll(contents.get(name).refs);
            }
        }
        return reached;
    }

    private Contents contents(SchemaNode node) {
        Contents found = new Contents();
        collect(node.json(), true, found);
        return found;
    }

    /** A flag on the schema itself says something of the property that it is for, which is somewhere else. */
    private void collect(Object json, boolean root, Contents found) {
        if (json instanceof Map<?, ?> schema) {
            found.oneWay |= !root && isOneWay(schema);
            schema.forEach((keyword, value) -> {
                if (keyword.equals("$ref") && value instanceof String ref && ref.startsWith(DEFS)) {
                    String name = ref.substring(DEFS.length())
                            .split("/", 2)[0]
                            .replace("~1", "/")
                            .replace("~0", "~");
                    SchemaNode target = named.get(name);
                    found.oneWay |= !root && target != null && isOneWay(target.json());
                    found.refs.add(name);
                } else if (!NO_SCHEMAS.contains(String.valueOf(keyword)) && value != null) {
                    collect(value, false, found);
                }
            });
        } else if (json instanceof Iterable<?> list) {
            list.forEach(item -> {
                if (item != null) {
                    collect(item, false, found);
                }
            });
        }
    }

    private static boolean isOneWay(Map<?, ?> schema) {
        return Boolean.TRUE.equals(schema.get("readOnly")) || Boolean.TRUE.equals(schema.get("writeOnly"));
    }

    private static final class Contents {
        private final Set<String> refs = new HashSet<>();
        private boolean oneWay;
    }
}
