package io.fromswagger.processor.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a schema, with all that it refers to, says of the values that travel one way. */
final class View {

    private final Composition composition;
    private final Definitions definitions;
    private final Way way;
    private @Nullable Map<String, List<Part>> properties;

    View(Composition composition, Definitions definitions, Way way) {
        this.composition = composition;
        this.definitions = definitions;
        this.way = way;
    }

    static View of(List<Part> schemas, Definitions definitions, Way way) {
        return new View(Composition.of(schemas, definitions), definitions, way);
    }

    Composition composition() {
        return composition;
    }

    Definitions definitions() {
        return definitions;
    }

    View child(List<Part> schemas) {
        return of(schemas, definitions, way);
    }

    View plain() {
        return new View(composition.plain(), definitions, way);
    }

    View with(Composition.Branch branch) {
        return new View(composition.with(branch, definitions), definitions, way);
    }

    /** The types that every part allows; what its alternatives say is not looked at. */
    Set<JsonType> types() {
        Set<JsonType> types = Types.all();
        composition.parts().forEach(part -> types.retainAll(Types.of(part)));
        return types;
    }

    /** Whether null is accepted. */
    boolean isNullable() {
        return types().contains(JsonType.NULL)
                && composition.choices().stream().allMatch(choice -> choice.nullable() || takesNull(choice));
    }

    private boolean takesNull(Composition.Choice choice) {
        return choice.branches().stream()
                .anyMatch(branch -> Types.of(branch.part()).contains(JsonType.NULL)
                        && !branch.part().json().containsKey("$ref"));
    }

    /** The values that are counted out, null left aside; empty where none are. */
    Optional<List<Object>> values() {
        List<Object> counted = null;
        for (Part part : composition.parts()) {
            List<?> given = part.json().containsKey("const")
                    ? Collections.singletonList(part.json().get("const"))
                    : part.list("enum");
            if (!given.isEmpty()) {
                List<Object> values = new ArrayList<>();
                for (Object value : given) {
                    if (value != null && (counted == null || Values.contains(counted, value))) {
                        values.add(value);
                    }
                }
                counted = values;
            }
        }
        return Optional.ofNullable(counted);
    }

    /** The declared properties that travel this way. */
    Map<String, List<Part>> properties() {
        if (properties == null) {
            Map<String, List<Part>> found = new LinkedHashMap<>();
            for (Part part : composition.parts()) {
                part.map("properties")
                        .forEach((name, schema) -> found.computeIfAbsent(
                                        String.valueOf(name), first -> new ArrayList<>())
                                .add(part.child(schema, "properties", String.valueOf(name))));
            }
            found.values().removeIf(this::staysAway);
            properties = found;
        }
        return properties;
    }

    /** Whether a declared property only ever travels the other way. */
    private boolean staysAway(List<Part> property) {
        String flag = way == Way.REQUEST ? "readOnly" : "writeOnly";
        return Composition.of(property, definitions).parts().stream().anyMatch(part -> part.flag(flag));
    }

    /** The names of the properties that have to be there. */
    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        Set<String> declared = new HashSet<>();
        for (Part part : composition.parts()) {
            part.list("required").forEach(name -> required.add(String.valueOf(name)));
            part.map("properties").keySet().forEach(name -> declared.add(String.valueOf(name)));
        }
        declared.removeAll(properties().keySet());
        required.removeAll(declared);
        return required;
    }

    /** Whether properties that are not declared are refused. */
    boolean isClosed() {
        return composition.parts().stream()
                .anyMatch(part -> isNothing(part.json().get("additionalProperties"))
                        || isNothing(part.json().get("unevaluatedProperties")));
    }

    private static boolean isNothing(@Nullable Object schema) {
        return schema instanceof Map<?, ?> map
                && map.size() == 1
                && map.get("not") instanceof Map<?, ?> not
                && not.isEmpty();
    }

    /** What properties that are not declared have to be; empty where nothing is said, or where they are refused. */
    List<Part> additional() {
        List<Part> schemas = new ArrayList<>();
        for (Part part : composition.parts()) {
            if (part.json().get("additionalProperties") instanceof Map<?, ?> schema
                    && !schema.isEmpty()
                    && !isNothing(schema)) {
                schemas.add(part.child(schema, "additionalProperties"));
            }
        }
        return schemas;
    }

    /** The schemas under a keyword that takes one. */
    List<Part> under(String keyword) {
        List<Part> schemas = new ArrayList<>();
        for (Part part : composition.parts()) {
            if (part.json().get(keyword) instanceof Map<?, ?> schema) {
                schemas.add(part.child(schema, keyword));
            }
        }
        return schemas;
    }

    /** The schemas at an index of {@code prefixItems}. */
    List<Part> prefix(int index) {
        List<Part> schemas = new ArrayList<>();
        for (Part part : composition.parts()) {
            List<?> prefix = part.list("prefixItems");
            if (index < prefix.size()) {
                schemas.add(part.child(prefix.get(index), "prefixItems", String.valueOf(index)));
            }
        }
        return schemas;
    }

    /** The values of a keyword in all parts. */
    List<Object> all(String keyword) {
        List<Object> found = new ArrayList<>();
        for (Part part : composition.parts()) {
            Object value = part.json().get(keyword);
            if (value != null && !found.contains(value)) {
                found.add(value);
            }
        }
        return found;
    }

    /** Where one of these keywords stands, or else the schema. */
    String place(String... keywords) {
        for (String keyword : keywords) {
            for (Part part : composition.parts()) {
                if (part.json().containsKey(keyword)) {
                    return part.pointer(keyword);
                }
            }
        }
        return composition.parts().isEmpty()
                ? composition.choices().stream()
                        .map(Composition.Choice::pointer)
                        .findFirst()
                        .orElse("#")
                : composition.parts().get(0).pointer();
    }
}
