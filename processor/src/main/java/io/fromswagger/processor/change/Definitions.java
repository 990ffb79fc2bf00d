package io.fromswagger.processor.change;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.NamedSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named schemas of one version of a document. */
final class Definitions {

    private static final String DEFS = "#/$defs/";

    private final Map<String, Part> byName = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Part>> heirs = new HashMap<>();

    Definitions(Api api) {
        for (NamedSchema named : api.schemas()) {
            Part part = new Part(named.schema().json(), named.schema().pointer().pointer());
            byName.put(named.name(), part);
            names.putIfAbsent(part.pointer(), named.name());
        }
        for (Part heir : byName.values()) {
            for (String ancestor : ancestors(heir, new HashSet<>())) {
                heirs.computeIfAbsent(ancestor, first -> new ArrayList<>()).add(heir);
            }
        }
    }

    private Set<String> ancestors(Part heir, Set<String> found) {
        for (Object part : heir.list("allOf")) {
            target(heir.child(part))
                    .filter(parent -> names.containsKey(parent.pointer()) && found.add(parent.pointer()))
                    .ifPresent(parent -> ancestors(parent, found));
        }
        return found;
    }

    /** How the model refers to a named schema. */
    static String ref(String name) {
        return DEFS + name.replace("~", "~0").replace("/", "~1");
    }

    /** Whether a schema of this name is there. */
    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The name of a schema that is a named one itself, not a part of one. */
    Optional<String> name(Part part) {
        return Optional.ofNullable(names.get(part.pointer()));
    }

    /** The named schemas that build on this one by {@code allOf}, if it says by a discriminator that it is always one of them. */
    List<Part> heirs(Part parent) {
        return parent.json().get("discriminator") instanceof Map
                ? heirs.getOrDefault(parent.pointer(), List.of())
                : List.of();
    }

    /** What the schema refers to, if it refers to something that exists. */
    Optional<Part> target(Part part) {
        return part.text("$ref").filter(ref -> ref.startsWith(DEFS)).flatMap(this::find);
    }

    private Optional<Part> find(String ref) {
        String[] tokens = ref.substring(DEFS.length()).split("/", -1);
        Part found = byName.get(decoded(tokens[0]));
        if (found == null || tokens.length == 1) {
            return Optional.ofNullable(found);
        }
        Object below = found.json();
        String[] way = new String[tokens.length - 1];
        for (int i = 1; i < tokens.length && below != null; i++) {
            way[i - 1] = decoded(tokens[i]);
            below = below(below, way[i - 1]);
        }
        return below == null ? Optional.empty() : Optional.of(found.child(below, way));
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
