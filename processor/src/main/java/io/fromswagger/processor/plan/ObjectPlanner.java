package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.NamedType.Form;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.Property;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides the types of objects with known properties, and of arrays with known items, the way that they travel. */
final class ObjectPlanner {

    private static final int WIDEST_RECORD = 200;
    private static final int WIDEST_CLASS = 5_000;
    private static final int LONGEST_TUPLE = 20;

    /** A constant in a class file has 65535 bytes; what comes near is no name. */
    private static final int LONGEST_NAME = 8_000;

    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private final ShapePlanner shapes;
    private final Direction direction;
    private final String spec;
    private final Schemas schemas;
    private final TypeRegistry registry;
    private final Problems problems;
    private final Map<String, Integer> widths = new HashMap<>();

    ObjectPlanner(
            ShapePlanner shapes,
            Direction direction,
            String spec,
            Schemas schemas,
            TypeRegistry registry,
            Problems problems) {
        this.shapes = shapes;
        this.direction = direction;
        this.spec = spec;
        this.schemas = schemas;
        this.registry = registry;
        this.problems = problems;
    }

    /** Whether the schema names properties that travel this way. */
    boolean hasProperties(Composition schema) {
        return width(schema) > 0;
    }

    /** Whether the properties are too many even for a class: each takes constants and methods of its own. */
    boolean isTooWide(Composition schema) {
        return width(schema) > WIDEST_CLASS;
    }

    /** How many of the 255 slots of a constructor the properties take at most; a long takes two (JVMS 4.3.3). */
    private int width(Composition schema) {
        return widths.computeIfAbsent(schema.self().at().pointer(), first -> {
            Set<String> required = schema.required();
            int width = 0;
            for (Map.Entry<String, List<SchemaNode>> property :
                    properties(schema).entrySet()) {
                boolean number = NUMBERS.contains(
                        schemas.compose(property.getValue()).type().orElse(""));
                width += required.contains(property.getKey()) && number ? 2 : 1;
            }
            return width;
        });
    }

    Shape object(Composition schema, String key, String name, boolean nullable) {
        SchemaNode self = schema.self();
        if (registry.begin(key, name)) {
            Set<String> required = schema.required();
            List<Property> properties = new ArrayList<>();
            properties(schema)
                    .forEach((property, nodes) ->
                            properties.add(property(property, nodes, required.contains(property))));
            registry.define(new ObjectType(
                    key,
                    name,
                    self.text("description"),
                    self.flag("deprecated"),
                    width(schema) > WIDEST_RECORD ? Form.CLASS : Form.RECORD,
                    properties,
                    schema.additional().map(shapes::shape),
                    self.at()));
        }
        return new Shape.Named(key, nullable);
    }

    /** The array's items by their places, if there are at least two of them and not so many that it is a table. */
    Optional<Shape> tuple(Composition schema, String key, String name, boolean nullable) {
        List<SchemaNode> items = schema.prefixItems();
        if (items.size() < 2 || items.size() > LONGEST_TUPLE) {
            return Optional.empty();
        }
        SchemaNode self = schema.self();
        if (registry.begin(key, name)) {
            int least = schema.greatest("minItems").map(BigDecimal::intValue).orElse(0);
            List<Property> properties = new ArrayList<>();
            Set<String> taken = new HashSet<>();
            for (SchemaNode item : items) {
                int place = properties.size() + 1;
                String title = item.text("title").filter(taken::add).orElse("item" + place);
                properties.add(property(title, List.of(item), place <= least));
            }
            registry.define(new ObjectType(
                    key,
                    name,
                    self.text("description"),
                    self.flag("deprecated"),
                    Form.TUPLE,
                    properties,
                    schema.items()
                            .filter(rest -> !rest.json().containsKey("not"))
                            .map(shapes::shape),
                    self.at()));
        }
        return Optional.of(new Shape.Named(key, nullable));
    }

    /** Those that travel this way and that have a name worth the word. */
    private Map<String, List<SchemaNode>> properties(Composition schema) {
        Map<String, List<SchemaNode>> properties = new LinkedHashMap<>();
        schema.properties().forEach((name, nodes) -> {
            if (name.length() > LONGEST_NAME) {
                problems.add(Problem.at(
                        ProblemCode.PROPERTY_NAME_TOO_LONG,
                        spec,
                        nodes.get(0).at(),
                        schema.self().name(),
                        String.valueOf(name.length())));
            } else if (!schemas.compose(nodes).flag(direction.excludes())) {
                properties.put(name, nodes);
            }
        });
        return properties;
    }

    private Property property(String name, List<SchemaNode> nodes, boolean required) {
        Composition schema = schemas.compose(nodes);
        SchemaNode self = nodes.get(nodes.size() - 1);
        return new Property(
                name,
                shapes.shape(self),
                required,
                schema.flag("deprecated"),
                self.text("description"),
                Enumerations.constant(schema),
                schema.first("default"),
                self.at());
    }
}
