package io.fromswagger.processor.spec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Cuts schemas that refer to themselves, or to far too many others, without going into a property or an item: no checker
 * could ever finish them.
 *
 * <p>One such circle is common and means something: a parent that lists its children in {@code oneOf}, and children that
 * take the parent into their {@code allOf}. There the child gets all that the parent says except the list.
 */
final class EndlessSchemas {

    private static final Set<String> IN_PLACE_LISTS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> IN_PLACE = Set.of("not", "if", "then", "else");
    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf");
    private static final int MAX_INLININGS = 2_000;

    /** Of schemas that one stands for; the checker looks at each of them for a single value. */
    private static final int MAX_WEIGHT = 5_000;

    /** Of references that one leads through. */
    private static final int MAX_DEPTH = 50;

    private final Map<String, Map<String, Object>> schemas;
    private final BiConsumer<String, String> circular;
    private final Consumer<String> costly;

    /** In an order in which each comes after those that it refers to. */
    private final Set<String> finite = new LinkedHashSet<>();

    /**
     * Nothing is changed in what is given.
     *
     * @param schemas by name
     * @param circular told of each senseless circle: the schema that was cut, and the name it had referred to
     * @param costly told of each schema that stands for too many others, and accepts anything from now on
     */
    EndlessSchemas(
            Map<String, Map<String, Object>> schemas, BiConsumer<String, String> circular, Consumer<String> costly) {
        this.schemas = new LinkedHashMap<>(schemas);
        this.circular = circular;
        this.costly = costly;
    }

    /** The schemas, all of them finite. */
    Map<String, Map<String, Object>> cut() {
        int inlinings = 0;
        for (String name : List.copyOf(schemas.keySet())) {
            Optional<List<Edge>> circle = circle(name);
            while (circle.isPresent()) {
                inlinings++;
                cut(circle.get(), inlinings < MAX_INLININGS);
                circle = circle(name);
            }
        }
        cutCostly();
        return schemas;
    }

    /** Goes all ways from a schema, without recursion: a chain may have as many links as there are schemas. */
    private Optional<List<Edge>> circle(String start) {
        if (finite.contains(start)) {
            return Optional.empty();
        }
        List<Edge> way = new ArrayList<>();
        Map<String, Integer> onWay = new HashMap<>(Map.of(start, 0));
        Deque<Iterator<Edge>> open = new ArrayDeque<>(List.of(edges(start).iterator()));
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                String done = way.isEmpty() ? start : way.remove(way.size() - 1).to();
                onWay.remove(done);
                finite.add(done);
                continue;
            }
            Edge edge = open.peek().next();
            if (onWay.containsKey(edge.to())) {
                List<Edge> circle = new ArrayList<>(way.subList(onWay.get(edge.to()), way.size()));
                circle.add(edge);
                return Optional.of(circle);
            } else if (!finite.contains(edge.to())) {
                way.add(edge);
                onWay.put(edge.to(), way.size());
                open.push(edges(edge.to()).iterator());
            }
        }
        return Optional.empty();
    }

    /** Two references to a schema that has two references, and so on: a few lines stand for millions of schemas. */
    private void cutCostly() {
        Map<String, Long> weights = new HashMap<>();
        Map<String, Integer> depths = new HashMap<>();
        for (String name : finite) {
            long weight = 1;
            int depth = 0;
            for (Edge edge : edges(name)) {
                weight += weights.getOrDefault(edge.to(), 1L);
                depth = Math.max(depth, 1 + depths.getOrDefault(edge.to(), 0));
            }
            boolean tooCostly = weight > MAX_WEIGHT || depth > MAX_DEPTH;
            if (tooCostly) {
                schemas.put(name, Map.of());
                costly.accept(name);
            }
            weights.put(name, tooCostly ? 1 : weight);
            depths.put(name, tooCostly ? 0 : depth);
        }
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
        circular.accept(last.from(), last.to());
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
