package io.fromswagger.processor.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One attempt at the smallest legal value of a schema; whether it is legal is for the validator to say. */
final class SampleAttempt {

    private static final int MOST_NODES = 4_000;
    private static final int MOST_ITEMS = 50;
    /** What is answered stands in no source of a test. */
    private static final int MOST_ITEMS_OF_AN_ANSWER = 1_000;

    private static final int DEEPEST = 40;

    private final Schemas schemas;
    private final Direction direction;
    private final Repairs repairs;
    private final DocumentValues documentValues;
    private final Repairs.Trace trace = new Repairs.Trace();
    private final Set<String> underWay = new HashSet<>();
    private int nodes;
    private int variation;

    SampleAttempt(Schemas schemas, Direction direction, Repairs repairs) {
        this.schemas = schemas;
        this.direction = direction;
        this.repairs = repairs;
        this.documentValues = new DocumentValues(schemas, direction);
    }

    Repairs.Trace trace() {
        return trace;
    }

    /** @param variation 0 for the sample itself, 1 and up for values that differ from it */
    @Nullable
    Object value(SchemaNode node, int variation) throws Impossible {
        this.variation = variation;
        return value(List.of(node), "", 0);
    }

    /** The sample of something within another value, for which all of these schemas hold. */
    @Nullable
    Object member(List<SchemaNode> schema) throws Impossible {
        return value(schema, "", 1);
    }

    private @Nullable Object value(List<SchemaNode> schema, String location, int depth) throws Impossible {
        String key = schema.get(schema.size() - 1).at().pointer();
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            throw new Impossible("it is too large");
        }
        Composition composition = schemas.compose(schema);
        if (!underWay.add(key)) {
            return nullOr(composition, new Impossible("it contains itself without end"));
        }
        try {
            return value(composition, location, depth);
        } catch (Impossible impossible) {
            return nullOr(composition, impossible);
        } finally {
            underWay.remove(key);
        }
    }

    private static @Nullable Object nullOr(Composition composition, Impossible impossible) throws Impossible {
        if (composition.nullable() || composition.unions().stream().anyMatch(Union::allowsNull)) {
            return null;
        }
        throw impossible;
    }

    private @Nullable Object value(Composition schema, String location, int depth) throws Impossible {
        if (repairs.trusts(location)) {
            Possible<Object> given = documentValues.of(schema, variation);
            if (given.isPossible()) {
                trace.usedExample(location);
                return given.value();
            }
        }
        return choose(schema, List.copyOf(schema.unions()), location, depth);
    }

    /** Settles the alternatives one after the other, then makes a value of what is left. */
    private @Nullable Object choose(Composition schema, List<Union> open, String location, int depth)
            throws Impossible {
        if (open.isEmpty()) {
            return ofType(schema, location, depth);
        }
        Union union = open.get(0);
        List<SchemaNode> branches = union.branches();
        if (branches.isEmpty()) {
            return null;
        }
        trace.chose(location, union, branches.size());
        Impossible last = new Impossible("no alternative is left");
        int first = Math.min(repairs.firstBranch(location, union), branches.size() - 1);
        for (int i = first; i < branches.size(); i++) {
            try {
                Composition chosen = schemas.and(schema, branches.get(i));
                List<Union> stillOpen = new ArrayList<>(open.subList(1, open.size()));
                chosen.unions().stream()
                        .filter(found -> !schema.unions().contains(found))
                        .forEach(stillOpen::add);
                return choose(chosen, stillOpen, location, depth);
            } catch (Impossible impossible) {
                last = impossible;
            }
        }
        throw last;
    }

    private @Nullable Object ofType(Composition schema, String location, int depth) throws Impossible {
        List<Object> values = Enumerations.values(schema);
        if (!values.isEmpty()) {
            return values.get(Math.min(variation, values.size() - 1));
        }
        return switch (schema.type().orElse(depth == 0 ? "object" : "string")) {
            case "object" -> object(schema, location, depth);
            case "array" -> array(schema, location, depth);
            case "string" -> TextSamples.of(schema, variation);
            case "integer" -> NumberSamples.of(schema, true, variation);
            case "number" -> NumberSamples.of(schema, false, variation);
            case "boolean" -> variation % 2 == 0;
            case "null" -> null;
            default -> throw new Impossible("the type " + schema.type().orElse("") + " is unknown");
        };
    }

    private Object object(Composition schema, String location, int depth) throws Impossible {
        trace.filled(location);
        Map<String, List<SchemaNode>> properties = schema.properties();
        Set<String> required = schema.required();
        Map<String, String> discriminators = Discriminators.of(schema);
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (String name : wanted(properties.keySet(), required, location, depth)) {
            List<SchemaNode> property = properties.getOrDefault(name, List.of());
            String place = location + "/" + token(name);
            boolean optional = !required.contains(name);
            if ((optional && repairs.omits(place))
                    || (!property.isEmpty() && schemas.compose(property).flag(direction.excludes()))) {
                continue;
            }
            if (optional) {
                trace.addedOptional(place);
            }
            String discriminator = discriminators.get(name);
            if (discriminator != null && schemas.compose(property).mayBe(discriminator)) {
                object.put(name, discriminator);
                continue;
            }
            try {
                List<SchemaNode> described = property.isEmpty() ? undescribed(schema, name) : property;
                object.put(name, value(described, place, depth + 1));
            } catch (Impossible impossible) {
                if (!optional) {
                    throw impossible;
                }
            }
        }
        fill(object, schema, properties, location, depth);
        return object;
    }

    /** An author who requires nothing never thought of it: a response then shows all that it may have. */
    private Set<String> wanted(Set<String> properties, Set<String> required, String location, int depth) {
        boolean nothingRequired = direction == Direction.RESPONSE && depth == 0 && required.isEmpty();
        Set<String> wanted = new LinkedHashSet<>(properties);
        if (!nothingRequired && !repairs.isComplete(location)) {
            wanted.retainAll(required);
        }
        wanted.addAll(required);
        return wanted;
    }

    /** Adds optional properties, then made-up ones, until there are as many as the schema wants. */
    private void fill(
            Map<String, @Nullable Object> object,
            Composition schema,
            Map<String, List<SchemaNode>> properties,
            String location,
            int depth)
            throws Impossible {
        int least = schema.greatest("minProperties")
                .map(number -> number.intValue())
                .orElse(0);
        List<String> more = new ArrayList<>(properties.keySet());
        for (int i = 1; i <= Math.min(least, MOST_ITEMS); i++) {
            more.add("key" + i);
        }
        for (String name : more) {
            if (object.size() < least && !object.containsKey(name)) {
                List<SchemaNode> property = properties.getOrDefault(name, undescribed(schema, name));
                object.put(name, value(property, location + "/" + token(name), depth + 1));
            }
        }
    }

    private static List<SchemaNode> undescribed(Composition schema, String name) {
        SchemaNode anything = schema.self().child(Map.of("type", "string"), name, "additionalProperties", name);
        return List.of(schema.additionalProperties().orElse(anything));
    }

    private List<@Nullable Object> array(Composition schema, String location, int depth) throws Impossible {
        int least = schema.greatest("minItems").map(number -> number.intValue()).orElse(0);
        if (least > (direction == Direction.RESPONSE ? MOST_ITEMS_OF_AN_ANSWER : MOST_ITEMS)) {
            throw new Impossible("it has at least " + least + " items");
        }
        if (least == 0 && repairs.isFilled(location)) {
            least = 1;
        } else if (least == 0) {
            trace.leftEmpty(location);
        }
        int outer = variation;
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = 0; i < least; i++) {
            variation = schema.flag("uniqueItems") ? outer + i : outer;
            Optional<SchemaNode> item = prefixItem(schema, i).or(schema::items);
            SchemaNode text = schema.self().child(Map.of("type", "string"), "item", "items");
            items.add(value(List.of(item.orElse(text)), location + "/" + i, depth + 1));
        }
        variation = outer;
        return items;
    }

    private static Optional<SchemaNode> prefixItem(Composition schema, int index) {
        return schema.parts().stream()
                .filter(part -> part.list("prefixItems").size() > index)
                .map(part -> part.child(part.list("prefixItems").get(index), "item", "prefixItems", "" + index))
                .findFirst();
    }

    private static String token(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
