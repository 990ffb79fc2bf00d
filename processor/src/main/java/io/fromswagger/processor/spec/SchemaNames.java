package io.fromswagger.processor.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schemas that a reference can name: those of the document, and those that it refers to at some other place, such as
 * {@code #/components/schemas/Pet/properties/name}, which get a name of their own ({@code Pet_name}).
 */
final class SchemaNames {

    private static final Set<String> STRUCTURE = Set.of(
            "components", "definitions", "schemas", "schema", "properties", "items", "paths", "content", "parameters");

    private final Reading reading;
    private final Map<String, Node> named = new LinkedHashMap<>();
    private final Map<String, String> namesByPointer = new HashMap<>();
    private int handedOut;

    SchemaNames(Reading reading) {
        this.reading = reading;
        Optional<Node> container = reading.dialect().isSwagger()
                ? reading.root().get("definitions")
                : reading.root().get("components").flatMap(components -> components.get("schemas"));
        container.ifPresent(schemas -> schemas.members().forEach(schema -> add(schema.key(), schema)));
    }

    /** The schemas that were named since the last call; the document's own come first. */
    Map<String, Node> next() {
        Map<String, Node> next = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(named.keySet());
        for (String name : names.subList(handedOut, names.size())) {
            next.put(name, named.get(name));
        }
        handedOut = names.size();
        return next;
    }

    /** The reference in the model's form, {@code #/$defs/Pet}; empty, and reported, if it leads nowhere. */
    Optional<String> definition(String ref, Node where) {
        if (!Refs.isLocal(ref) && named.containsKey(ref)) {
            return Optional.of(definition(ref));
        }
        Optional<Node> target = reading.refs().find(ref);
        if (target.isEmpty()) {
            reading.refs().reportBroken(where, ref);
        }
        return target.map(schema -> definition(nameOf(schema)));
    }

    private static String definition(String name) {
        return "#/$defs/" + Trail.escaped(name);
    }

    private String nameOf(Node schema) {
        String pointer = schema.at().pointer();
        String known = namesByPointer.get(pointer);
        return known != null ? known : add(unique(nameOf(pointer)), schema);
    }

    private String add(String name, Node schema) {
        named.put(name, schema);
        namesByPointer.put(schema.at().pointer(), name);
        return name;
    }

    private static String nameOf(String pointer) {
        List<String> telling = new ArrayList<>(Refs.tokens(pointer));
        telling.removeIf(STRUCTURE::contains);
        return telling.isEmpty() ? "Document" : String.join("_", telling);
    }

    private String unique(String name) {
        Set<String> taken = new HashSet<>(named.keySet());
        String unique = name;
        for (int i = 2; taken.contains(unique); i++) {
            unique = name + i;
        }
        return unique;
    }
}
