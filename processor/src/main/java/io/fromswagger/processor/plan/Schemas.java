package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.NamedSchema;
import io.fromswagger.processor.model.SpecPointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named schemas of one document, and what a schema amounts to once its references are followed. */
final class Schemas {

    private static final String DEFS = "#/$defs/";

    private final Map<String, SchemaNode> byName = new LinkedHashMap<>();
    private final Set<String> pointers = new HashSet<>();
    private final Map<String, List<SchemaNode>> heirs = new HashMap<>();

    Schemas(Api api) {
        for (NamedSchema named : api.schemas()) {
            byName.put(named.name(), SchemaNode.of(named));
            pointers.add(named.schema().pointer().pointer());
        }
        for (SchemaNode heir : byName.values()) {
            ancestors(heir, new HashSet<>())
                    .forEach(ancestor -> heirs.computeIfAbsent(ancestor, first -> new ArrayList<>())
                            .add(heir));
        }
    }

    /** The named schemas that a named one builds on by {@code allOf}, near or far. */
    private Set<String> ancestors(SchemaNode heir, Set<String> found) {
        for (Object part : heir.list("allOf")) {
            target(heir.child(part, ""))
                    .filter(parent -> isNamed(parent) && found.add(parent.at().pointer()))
                    .ifPresent(parent -> ancestors(parent, found));
        }
        return found;
    }

    /** The named schemas that build on this one, if it says by a discriminator that it is always one of them. */
    List<SchemaNode> heirs(SchemaNode parent) {
        return parent.json().get("discriminator") instanceof Map && isNamed(parent)
                ? heirs.getOrDefault(parent.at().pointer(), List.of())
                : List.of();
    }

    /** Where the named schemas stand. */
    Set<String> pointers() {
        return Collections.unmodifiableSet(pointers);
    }

    /** Whether this is a part of a named schema, or one itself. */
    boolean isWithinNamed(SpecPointer place) {
        String pointer = place.pointer();
        while (!pointers.contains(pointer)) {
            int end = pointer.lastIndexOf('/');
            if (end < 0) {
                return false;
            }
            pointer = pointer.substring(0, end);
        }
        return true;
    }

    /** Whether this is a named schema itself, not a part of one. */
    boolean isNamed(SchemaNode node) {
        return pointers.contains(node.at().pointer());
    }

    /** What the schema refers to, if it refers to something that exists. */
    Optional<SchemaNode> target(SchemaNode node) {
        return node.ref().filter(ref -> ref.startsWith(DEFS)).flatMap(this::find);
    }

    /** The schema with all that it refers to and all of its {@code allOf}; safe with schemas that contain themselves. */
    Composition compose(SchemaNode... nodes) {
        return compose(List.of(nodes));
    }

    Composition compose(List<SchemaNode> nodes) {
        List<SchemaNode> parts = new ArrayList<>();
        Set<String> followed = new HashSet<>();
        nodes.forEach(node -> collect(node, parts, followed));
        return new Composition(parts);
    }

    /** The same with one more schema that has to hold as well. */
    Composition and(Composition composition, SchemaNode branch) {
        List<SchemaNode> parts = new ArrayList<>(composition.parts());
        Set<String> followed = new HashSet<>();
        composition.parts().forEach(part -> followed.add(part.at().pointer()));
        collect(branch, parts, followed);
        return new Composition(parts);
    }

    private void collect(SchemaNode node, List<SchemaNode> parts, Set<String> followed) {
        if (!followed.add(node.at().pointer())) {
            return;
        }
        target(node).ifPresent(target -> collect(target, parts, followed));
        int index = 0;
        for (Object part : node.list("allOf")) {
            collect(node.child(part, node.name(), "allOf", String.valueOf(index++)), parts, followed);
        }
        parts.add(node);
    }

    private Optional<SchemaNode> find(String ref) {
        String[] tokens = ref.substring(DEFS.length()).split("/", -1);
        SchemaNode found = byName.get(decoded(tokens[0]));
        for (int i = 1; i < tokens.length && found != null; i++) {
            Object below = below(found.json(), decoded(tokens[i]));
            if (below instanceof List<?> list && i + 1 < tokens.length) {
                below = below(list, decoded(tokens[i + 1]));
                found = found.child(below, found.name(), decoded(tokens[i]), decoded(tokens[++i]));
            } else {
                found = below == null
                        ? null
                        : found.child(below, found.name() + " " + decoded(tokens[i]), decoded(tokens[i]));
            }
        }
        return Optional.ofNullable(found);
    }

    private static @Nullable Object below(Object container, String token) {
        if (container instanceof Map<?, ?> map) {
            return map.get(token);
        }
        return container instanceof List<?> list && token.matches("\\d{1,6}") && Integer.parseInt(token) < list.size()
                ? list.get(Integer.parseInt(token))
                : null;
    }

    private static String decoded(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
