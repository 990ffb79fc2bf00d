package io.fromswagger.processor.spec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Cuts schemas that refer to themselves without going into a property or an item, which no checker could ever finish.
 *
 * <p>One such circle is common and means something: a parent that lists its children in {@code oneOf}, and children that
 * take the parent into their {@code allOf}. There the child gets all that the parent says except the list.
 */
final class EndlessSchemas {

    private static final Set<String> IN_PLACE_LISTS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> IN_PLACE = Set.of("not", "if", "then", "else");
    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf");
    private static final int MAX_INLININGS = 2_000;

    private final Map<String, Map<String, Object>> schemas;
    private final BiConsumer<String, String> report;
    private final Set<String> finite = new HashSet<>();

    /**
     * Nothing is changed in what is given.
     *
     * @param schemas by name
     * @param report told of each senseless circle: the schema that was cut, and the name it had referred to
     */
    EndlessSchemas(Map<String, Map<String, Object>> schemas, BiConsumer<String, String> report) {
        this.schemas = new LinkedHashMap<>(schemas);
        this.report = report;
    }

    /** The schemas, all of them finite. */
    Map<String, Map<String, Object>> cut() {
        int inlinings = 0;
        for (String name : List.copyOf(schemas.keySet())) {
            Optional<List<Edge>> circle = circle(name, new ArrayDeque<>());
            while (circle.isPresent()) {
                inlinings++;
                cut(circle.get(), inlinings < MAX_INLININGS);
                circle = circle(name, new ArrayDeque<>());
            }
        }
        return schemas;
    }

    private Optional<List<Edge>> circle(String from, Deque<Edge> way) {
        if (finite.contains(from)) {
            return Optional.empty();
        }
        for (Edge edge : edges(from)) {
            way.addLast(edge);
            List<Edge> soFar = List.copyOf(way);
            for (int i = 0; i < soFar.size(); i++) {
                if (soFar.get(i).from().equals(edge.to())) {
                    return Optional.of(soFar.subList(i, soFar.size()));
                }
            }
            Optional<List<Edge>> further = circle(edge.to(), way);
            if (further.isPresent()) {
                return further;
            }
            way.removeLast();
        }
        finite.add(from);
        return Optional.empty();
    }

    private void cut(List<Edge> circle, boolean mayInline) {
        for (int i = 0; i < circle.size() && mayInline; i++) {
            Edge edge = circle.get(i);
            Edge next = circle.get((i + 1) % circle.size());
            if (edge.via().equals("allOf") && CHOICES.contains(next.via())) {
                Map<String, Object> parent = new LinkedHashMap<>(schemas.getOrDefault(edge.to(), Map.of()));
                parent.keySet().removeAll(CHOICES);
                parent.remove("discriminator");
                replace(edge, parent);
                return;
            }
        }
        Edge last = circle.get(circle.size() - 1);
        report.accept(last.from(), last.to());
        replace(last, Map.of());
    }

    private void replace(Edge edge, Map<String, Object> replacement) {
        Map<String, Object> whole = schemas.getOrDefault(edge.from(), Map.of());
        schemas.put(edge.from(), asObject(replaced(whole, edge.path(), replacement)));
    }

    private static Object replaced(Object node, List<Object> path, Map<String, Object> replacement) {
        if (path.isEmpty()) {
            return Collections.unmodifiableMap(replacement);
        }
        Object step = path.get(0);
        List<Object> rest = path.subList(1, path.size());
        if (node instanceof List<?> list && step instanceof Integer index) {
            List<Object> copy = new ArrayList<>(list);
            copy.set(index, replaced(copy.get(index), rest, replacement));
            return Collections.unmodifiableList(copy);
        }
        Map<String, Object> copy = new LinkedHashMap<>(asObject(node));
        copy.compute(
                String.valueOf(step), (key, value) -> replaced(value == null ? Map.of() : value, rest, replacement));
        return Collections.unmodifiableMap(copy);
    }

    private List<Edge> edges(String from) {
        List<Edge> edges = new ArrayList<>();
        collect(from, schemas.getOrDefault(from, Map.of()), List.of(), edges);
        return edges;
    }

    private void collect(String from, Map<String, Object> json, List<Object> path, List<Edge> edges) {
        if (json.get("$ref") instanceof String ref) {
            edges.add(new Edge(from, path, Refs.tokens(ref).get(1)));
        }
        json.forEach((keyword, value) -> {
            if (IN_PLACE.contains(keyword)) {
                collect(from, asObject(value), with(path, keyword), edges);
            } else if (IN_PLACE_LISTS.contains(keyword) && value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    collect(from, asObject(list.get(i)), with(with(path, keyword), i), edges);
                }
            }
        });
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }

    @SuppressWarnings("unchecked") // a schema's tree has no other maps
    private static Map<String, Object> asObject(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    /** A reference from one schema to another, and where in the first it stands. */
    private record Edge(String from, List<Object> path, String to) {
        String via() {
            return path.isEmpty() ? "$ref" : String.valueOf(path.get(0));
        }
    }
}
