package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The properties of a document's named schemas: {@code NewOrder.sku}; and where they are in a value. */
final class NamedProperties {

    private static final String REFERENCE = "#/$defs/";
    private static final List<String> PARTS = List.of("allOf", "oneOf", "anyOf");

    private final Map<String, Json> definitions;

    NamedProperties(Json definitions) {
        this.definitions = definitions.members();
    }

    /** All that there are; a schema has those of the schemas that it is composed of, too. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        definitions
                .keySet()
                .forEach(name -> nodes(Json.of(Map.of("$ref", Json.of(REFERENCE + name))))
                        .forEach(node -> node.schema()
                                .get("properties")
                                .optional()
                                .filter(Json::isObject)
                                .ifPresent(properties -> properties
                                        .members()
                                        .keySet()
                                        .forEach(property -> all.add(name + "." + property)))));
        return all;
    }

    /** By JSON pointer in the value: the names under which the property there is known. */
    Map<String, Set<String>> in(Json value, Json schema) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        walk(value, List.of(schema), "", found);
        return found;
    }

    private void walk(Json value, Collection<Json> schemas, String pointer, Map<String, Set<String>> found) {
        List<Node> nodes = new ArrayList<>();
        schemas.forEach(schema -> nodes.addAll(nodes(schema)));
        if (value.isObject()) {
            value.members().forEach((name, member) -> {
                String place = Pointers.child(pointer, name);
                List<Json> below = new ArrayList<>();
                for (Node node : nodes) {
                    Json property = node.schema().get("properties").get(name);
                    if (property.isPresent()) {
                        below.add(property);
                        node.names()
                                .forEach(owner -> found.computeIfAbsent(place, unused -> new LinkedHashSet<>())
                                        .add(owner + "." + name));
                    }
                }
                walk(member, below, place, found);
            });
        } else if (value.isArray()) {
            List<Json> below = nodes.stream()
                    .map(node -> node.schema().get("items"))
                    .filter(Json::isPresent)
                    .toList();
            for (int i = 0; i < value.items().size(); i++) {
                walk(value.items().get(i), below, pointer + "/" + i, found);
            }
        }
    }

    /** A schema and all that it is composed of, each with the names by which it was reached. */
    private List<Node> nodes(Json schema) {
        List<Node> nodes = new ArrayList<>();
        collect(schema, Set.of(), nodes);
        return nodes;
    }

    private void collect(Json schema, Set<String> names, List<Node> nodes) {
        if (!schema.isObject()) {
            return;
        }
        nodes.add(new Node(schema, names));
        schema.get("$ref")
                .optional()
                .filter(Json::isString)
                .map(Json::asString)
                .filter(reference -> reference.startsWith(REFERENCE))
                .map(reference -> reference.substring(REFERENCE.length()))
                .filter(name -> !names.contains(name) && definitions.containsKey(name))
                .ifPresent(name -> {
                    Set<String> more = new LinkedHashSet<>(names);
                    more.add(name);
                    collect(definitions.get(name), more, nodes);
                });
        for (String keyword : PARTS) {
            schema.get(keyword)
                    .optional()
                    .filter(Json::isArray)
                    .ifPresent(parts -> parts.items().forEach(part -> collect(part, names, nodes)));
        }
    }

    private record Node(Json schema, Set<String> names) {}
}
