package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the places of a body, the outer ones first: those of a legal body, and what the document allows beside them. */
final class BodyPlaces {

    private static final int MOST = 150;
    private static final int DEEPEST = 5;

    private final Schemas schemas;
    private final SchemaValidator validator;

    BodyPlaces(Schemas schemas, SchemaValidator validator) {
        this.schemas = schemas;
        this.validator = validator;
    }

    /** @param deepest how many steps into the body: a form has fields, and nothing in them */
    List<BodyPlace> of(Schema schema, @Nullable Object legal, int deepest) {
        return new Walk(schema, Math.min(deepest, DEEPEST)).from(legal);
    }

    List<BodyPlace> of(Schema schema, @Nullable Object legal) {
        return of(schema, legal, DEEPEST);
    }

    /** A place that is still to be looked at; {@code above} are the schemas around it. */
    private record Open(
            JsonPlace place,
            List<SchemaNode> nodes,
            boolean required,
            boolean certain,
            @Nullable Object root,
            Set<String> above) {}

    /** One walk through one body. */
    private final class Walk {

        private final Schema schema;
        private final int deepest;
        private final List<BodyPlace> found = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();

        Walk(Schema schema, int deepest) {
            this.schema = schema;
            this.deepest = deepest;
        }

        List<BodyPlace> from(@Nullable Object legal) {
            open.add(new Open(JsonPlace.ROOT, List.of(SchemaNode.of(schema, "")), true, true, legal, Set.of()));
            while (!open.isEmpty() && found.size() < MOST) {
                visit(open.remove());
            }
            return found;
        }

        private void visit(Open next) {
            Object value = next.place().in(next.root());
            Composition declared = schemas.compose(next.nodes());
            Composition chosen = chosen(declared, value);
            boolean certain = next.certain()
                    && declared.unions().stream()
                            .allMatch(union -> union.branches().size() < 2);
            found.add(new BodyPlace(next.place(), chosen, next.required(), certain, next.root()));
            if (next.place().steps().size() < deepest) {
                if (value instanceof Map<?, ?> members) {
                    members(next, chosen, certain, members);
                } else if (value instanceof List<?> items) {
                    items(next, chosen, certain, items);
                }
            }
        }

        private void members(Open object, Composition schema, boolean certain, Map<?, ?> members) {
            Set<String> required = schema.required();
            schema.properties().forEach((name, nodes) -> {
                if (schemas.compose(nodes).flag(Direction.REQUEST.excludes())) {
                    return;
                }
                JsonPlace place = object.place().child(name);
                if (members.containsKey(name)) {
                    open.add(within(object, place, nodes, required.contains(name), certain, object.root()));
                } else {
                    add(object, place, nodes, certain);
                }
            });
            schema.additionalProperties()
                    .ifPresent(additional -> members.keySet().stream()
                            .map(String::valueOf)
                            .filter(name -> !schema.properties().containsKey(name))
                            .findFirst()
                            .ifPresent(name -> open.add(within(
                                    object,
                                    object.place().child(name),
                                    List.of(additional),
                                    required.contains(name),
                                    certain,
                                    object.root()))));
        }

        private void items(Open array, Composition schema, boolean certain, List<?> items) {
            if (schema.items().isEmpty() || !schema.prefixItems().isEmpty()) {
                return;
            }
            List<SchemaNode> item = List.of(schema.items().get());
            JsonPlace place = array.place().child("0");
            if (!items.isEmpty()) {
                open.add(within(array, place, item, true, certain, array.root()));
            } else {
                add(array, place, item, certain);
            }
        }

        /** What the legal body lacks, if it is still legal with it; a schema within itself is looked at once. */
        private void add(Open around, JsonPlace place, List<SchemaNode> nodes, boolean certain) {
            if (around.above().contains(pointer(nodes)) || found.size() + open.size() > MOST) {
                return;
            }
            try {
                Object sample = new SampleAttempt(schemas, Direction.REQUEST, new Repairs()).member(nodes);
                Object root = place.with(around.root(), sample);
                if (validator.accepts(schema, Direction.REQUEST, root)) {
                    open.add(within(around, place, nodes, false, certain, root));
                }
            } catch (Impossible noSample) {
                // nothing is known that could stand there
            }
        }

        private Open within(
                Open around,
                JsonPlace place,
                List<SchemaNode> nodes,
                boolean required,
                boolean certain,
                @Nullable Object root) {
            Set<String> above = new HashSet<>(around.above());
            above.add(pointer(nodes));
            return new Open(place, nodes, required, certain, root, above);
        }

        private String pointer(List<SchemaNode> nodes) {
            SchemaNode last = nodes.get(nodes.size() - 1);
            return schemas.target(last).orElse(last).at().pointer();
        }
    }

    /** With the alternatives that the value looks like: what is made of them is judged by the whole schema anyway. */
    private Composition chosen(Composition declared, @Nullable Object value) {
        Composition chosen = declared;
        for (Union union : declared.unions()) {
            List<SchemaNode> branches = union.branches();
            Optional<SchemaNode> branch = branches.stream()
                    .filter(it -> looksLike(schemas.compose(it), value))
                    .findFirst();
            if (branch.isPresent()) {
                chosen = schemas.and(chosen, branch.get());
            }
        }
        return chosen;
    }

    private boolean looksLike(Composition schema, @Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return schema.type().map("object"::equals).orElse(true)
                    && members.keySet().containsAll(schema.required())
                    && schema.properties().entrySet().stream().allMatch(property -> {
                        Composition member = schemas.compose(property.getValue());
                        Object given = members.get(property.getKey());
                        List<?> values = member.enumeration();
                        return given == null
                                || (member.first("const")
                                                .map(it -> Objects.equals(it, given))
                                                .orElse(true)
                                        && (values.isEmpty() || values.contains(given)));
                    });
        }
        String type = value instanceof List
                ? "array"
                : value instanceof String ? "string" : value instanceof Boolean ? "boolean" : "number";
        return schema.declaredTypes().isEmpty()
                || schema.declaredTypes().contains(type)
                || (type.equals("number") && schema.declaredTypes().contains("integer"));
    }
}
