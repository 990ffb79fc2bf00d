package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.SchemaValidator.Breach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value that fits several alternatives of a {@code oneOf}, changed so that it fits one: with a property that the others
 * describe and the one does not, of a type that the others don't allow.
 *
 * <p>Where alternatives require nothing that tells them apart, there is no other legal value.
 */
final class ToldApart {

    private static final int DEEPEST = 4;
    private static final int MOST_DIFFERENCES = 24;
    private static final int MOST_TRIALS = 6;
    private static final String KEYWORD = "oneOf";

    private final Schemas schemas;
    private final SchemaValidator validator;

    ToldApart(Schemas schemas, SchemaValidator validator) {
        this.schemas = schemas;
        this.validator = validator;
    }

    /** Something that one schema allows and another does not; what leads there may have to be made, by the first. */
    private record Difference(
            JsonPlace place,
            List<List<SchemaNode>> way,
            @Nullable Object value) {

        static Difference at(String step, List<SchemaNode> nodes, @Nullable Object value) {
            return new Difference(JsonPlace.ROOT.child(step), List.of(nodes), value);
        }

        Difference below(String step, List<SchemaNode> nodes) {
            JsonPlace lower = JsonPlace.ROOT.child(step);
            for (String next : place.steps()) {
                lower = lower.child(next);
            }
            List<List<SchemaNode>> longer = new ArrayList<>();
            longer.add(nodes);
            longer.addAll(way);
            return new Difference(lower, longer, value);
        }
    }

    /** Whether that is all that is wrong. */
    static boolean isOnlyIndistinct(List<Breach> breaches) {
        return !breaches.isEmpty()
                && breaches.stream().allMatch(breach -> breach.keyword().equals(KEYWORD));
    }

    /** A legal answer, if there is one like this. */
    Optional<Object> of(Schema schema, @Nullable Object value, List<Breach> breaches) {
        if (!isOnlyIndistinct(breaches)) {
            return Optional.empty();
        }
        JsonPlace place = place(breaches.get(0).location());
        Composition there = schemas.compose(SchemaNode.of(schema, ""));
        for (String step : place.steps()) {
            there = schemas.compose(within(there, step));
        }
        for (Union union : there.unions()) {
            List<SchemaNode> branches = union.branches();
            for (SchemaNode chosen : union.keyword().equals(KEYWORD) ? branches : List.<SchemaNode>of()) {
                Object named = named(value, place, schemas.and(there, chosen));
                Optional<Object> apart = apart(schema, named, place, chosen, branches);
                if (apart.isPresent()) {
                    return apart;
                }
            }
        }
        return Optional.empty();
    }

    /** The value with the discriminator of what was chosen. */
    private static @Nullable Object named(@Nullable Object value, JsonPlace place, Composition chosen) {
        Object named = value;
        for (Map.Entry<String, String> tag : Discriminators.of(chosen).entrySet()) {
            if (place.in(named) instanceof Map<?, ?> members && members.containsKey(tag.getKey())) {
                named = place.child(tag.getKey()).with(named, tag.getValue());
            }
        }
        return named;
    }

    private Optional<Object> apart(
            Schema schema, @Nullable Object value, JsonPlace place, SchemaNode chosen, List<SchemaNode> branches) {
        List<List<Difference>> differences = new ArrayList<>();
        for (SchemaNode other : branches) {
            if (!other.at().equals(chosen.at())) {
                differences.add(differences(List.of(chosen), List.of(other), 0));
            }
        }
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            Object changed = value;
            for (List<Difference> each : differences) {
                if (each.isEmpty()) {
                    return Optional.empty();
                }
                changed = with(changed, place, each.get(Math.min(trial, each.size() - 1)));
            }
            if (changed != null && validator.accepts(schema, Direction.RESPONSE, changed)) {
                return Optional.of(changed);
            }
        }
        return Optional.empty();
    }

    private @Nullable Object with(@Nullable Object root, JsonPlace at, Difference difference) {
        Object changed = root;
        JsonPlace place = at;
        int last = difference.place().steps().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (!(place.in(changed) instanceof Map || place.in(changed) instanceof List)) {
                return changed;
            }
            place = place.child(difference.place().steps().get(i));
            if (i == last) {
                return place.with(changed, difference.value());
            }
            if (place.in(changed) == null) {
                try {
                    Object made = new SampleAttempt(schemas, Direction.RESPONSE, new Repairs())
                            .member(difference.way().get(i));
                    changed = place.with(changed, made);
                } catch (Impossible noSample) {
                    return changed;
                }
            }
        }
        return changed;
    }

    private List<Difference> differences(List<SchemaNode> chosen, List<SchemaNode> other, int depth) {
        List<Difference> found = new ArrayList<>();
        List<Difference> deeper = new ArrayList<>();
        Composition one = schemas.compose(chosen);
        Composition two = schemas.compose(other);
        Map<String, List<SchemaNode>> known = one.properties();
        for (Map.Entry<String, List<SchemaNode>> property : two.properties().entrySet()) {
            List<SchemaNode> same = known.get(property.getKey());
            if (found.size() + deeper.size() > MOST_DIFFERENCES) {
                break;
            }
            if (same == null && !one.has("additionalProperties") && !one.has("unevaluatedProperties")) {
                illegal(schemas.compose(property.getValue()))
                        .ifPresent(value -> found.add(Difference.at(property.getKey(), property.getValue(), value)));
            } else if (same != null && depth < DEEPEST && !schemas.compose(same).flag("writeOnly")) {
                differences(same, property.getValue(), depth + 1)
                        .forEach(each -> deeper.add(each.below(property.getKey(), same)));
            }
        }
        if (one.items().isPresent() && two.items().isPresent() && depth < DEEPEST) {
            List<SchemaNode> items = List.of(one.items().get());
            differences(items, List.of(two.items().get()), depth + 1)
                    .forEach(each -> deeper.add(each.below("0", items)));
        }
        found.addAll(deeper);
        return found;
    }

    /** A value of another type than the schema's. */
    private static Optional<Object> illegal(Composition schema) {
        Set<String> types = schema.declaredTypes();
        if (types.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("string", "text");
        values.put("boolean", true);
        values.put("array", List.of());
        return values.entrySet().stream()
                .filter(each -> !types.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private List<SchemaNode> within(Composition schema, String step) {
        List<SchemaNode> nodes = new ArrayList<>(schema.properties().getOrDefault(step, List.of()));
        if (nodes.isEmpty()) {
            schema.items().ifPresent(nodes::add);
        }
        if (nodes.isEmpty()) {
            schema.additionalProperties().ifPresent(nodes::add);
        }
        for (Union union : nodes.isEmpty() ? schema.unions() : List.<Union>of()) {
            union.branches()
                    .forEach(branch ->
                            nodes.addAll(within(schemas.compose(branch).without(union), step)));
        }
        return nodes.isEmpty() ? List.of(schema.self().child(Map.of(), step, step)) : nodes;
    }

    private static JsonPlace place(String pointer) {
        JsonPlace place = JsonPlace.ROOT;
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            place = place.child(token.replace("~1", "/").replace("~0", "~"));
        }
        return place;
    }
}
