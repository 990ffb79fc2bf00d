package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.SpecPointer;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides the shape of a schema, and keeps the named types that it meets on the way. */
final class ShapePlanner {

    private static final int LARGEST_ENUM = 500;
    private static final int LARGEST_RECORD = 200;
    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private final String spec;
    private final Schemas schemas;
    private final Aliases aliases;
    private final Problems problems;
    private final Map<String, Optional<NamedType>> named = new LinkedHashMap<>();
    private final Map<String, Boolean> recordsByPointer = new HashMap<>();
    private final Set<String> visiting = new HashSet<>();

    ShapePlanner(String spec, Schemas schemas, Problems problems) {
        this.spec = spec;
        this.schemas = schemas;
        this.aliases = new Aliases(schemas);
        this.problems = problems;
    }

    /** The types met so far, each type before those that only it contains. */
    List<NamedType> named() {
        return named.values().stream().flatMap(Optional::stream).toList();
    }

    Shape shape(SchemaNode node) {
        return shape(node, false);
    }

    private Shape shape(SchemaNode node, boolean nullableHere) {
        String pointer = node.at().pointer();
        if (!visiting.add(pointer)) {
            return new Shape.AnyJson(true);
        }
        try {
            Composition schema = schemas.compose(node);
            boolean nullable = nullableHere || schema.nullable();
            Optional<SchemaNode> alias = aliases.of(node);
            if (alias.isPresent()) {
                return aliased(alias.get(), nullable);
            }
            Optional<SchemaNode> only = Aliases.onlyAlternative(schema);
            if (only.isPresent()) {
                return shape(only.get(), true);
            }
            return ofKind(schema, nullable);
        } finally {
            visiting.remove(pointer);
        }
    }

    /** A named schema that is generated is not looked into here: it has its own turn, which keeps the stack low. */
    private Shape aliased(SchemaNode target, boolean nullable) {
        if (!schemas.isNamed(target) || aliases.of(target).isPresent()) {
            return shape(target, nullable);
        }
        Composition schema = schemas.compose(target);
        boolean record = schema.unions().stream().allMatch(Union::constrainsOnly)
                && !isEnum(schema)
                && schema.declaredTypes().size() < 2
                && schema.type().equals(Optional.of("object"))
                && isRecord(schema);
        return record ? new Shape.Named(target.at().pointer(), nullable || schema.nullable()) : shape(target, nullable);
    }

    /** Whether a record can hold the properties: there are some, and not so many that javac gives up. */
    private boolean isRecord(Composition schema) {
        return recordsByPointer.computeIfAbsent(schema.self().at().pointer(), pointer -> {
            int width = width(schema);
            return width > 0 && width <= LARGEST_RECORD;
        });
    }

    /** How many of the 255 slots of a constructor the properties take at most; a long takes two (JVMS 4.3.3). */
    private int width(Composition schema) {
        Set<String> required = schema.required();
        return schema.properties().entrySet().stream()
                .mapToInt(property -> required.contains(property.getKey())
                                && NUMBERS.contains(schemas.compose(property.getValue())
                                        .type()
                                        .orElse(""))
                        ? 2
                        : 1)
                .sum();
    }

    private Shape ofKind(Composition schema, boolean nullable) {
        List<Union> unions = schema.unions().stream()
                .filter(union -> !union.constrainsOnly())
                .toList();
        if (!unions.isEmpty()) {
            return ofUnion(schema, unions, nullable);
        } else if (isEnum(schema)) {
            return enumeration(schema, nullable);
        } else if (schema.declaredTypes().size() > 1) {
            return new Shape.AnyJson(nullable);
        }
        return switch (schema.type().orElse("")) {
            case "object" -> isRecord(schema) ? object(schema, nullable) : map(schema, nullable);
            case "array" -> new Shape.ListOf(schema.items().map(this::shape).orElse(new Shape.AnyJson(true)), nullable);
            case "string" -> ScalarShapes.text(schema, nullable);
            case "integer" -> ScalarShapes.integer(schema, nullable);
            case "number" -> ScalarShapes.number(schema, nullable);
            case "boolean" -> new Shape.Flag(nullable);
            default -> new Shape.AnyJson(nullable || schema.type().isEmpty());
        };
    }

    private Shape ofUnion(Composition schema, List<Union> unions, boolean nullable) {
        boolean orNull = nullable || unions.stream().anyMatch(Union::allowsNull);
        boolean allText = unions.stream()
                .flatMap(union -> union.branches().stream())
                .map(branch -> schemas.compose(branch))
                .allMatch(branch -> branch.type().equals(Optional.of("string"))
                        && branch.unions().isEmpty());
        if (allText) {
            return new Shape.Text(Shape.Text.Format.STRING, orNull);
        }
        problems.add(Problem.at(
                ProblemCode.UNION_UNTYPED, spec, unions.get(0).owner().at()));
        return new Shape.AnyJson(orNull || schema.type().isEmpty());
    }

    private Shape map(Composition schema, boolean nullable) {
        if (!schema.properties().isEmpty()) {
            problems.add(Problem.at(
                    ProblemCode.TYPE_TOO_LARGE,
                    spec,
                    schema.self().at(),
                    schema.self().name(),
                    String.valueOf(schema.properties().size())));
            return new Shape.MapOf(new Shape.AnyJson(true), nullable);
        }
        return new Shape.MapOf(
                schema.additionalProperties().map(this::shape).orElse(new Shape.AnyJson(true)), nullable);
    }

    /** Two values at least, none of them a list or an object, and not so many that nobody looks for one by name. */
    private boolean isEnum(Composition schema) {
        List<Object> values = values(schema);
        boolean scalars = values.stream()
                .allMatch(value -> value instanceof String || value instanceof Number || value instanceof Boolean);
        if (values.size() <= LARGEST_ENUM) {
            return values.size() > 1 && scalars;
        }
        problems.add(Problem.at(
                ProblemCode.ENUM_TOO_LARGE,
                spec,
                owner(schema).at(),
                owner(schema).name(),
                String.valueOf(values.size())));
        return false;
    }

    /** The values that are counted out, without null; {@code 1} and {@code 1.0} are one value. */
    private static List<Object> values(Composition schema) {
        Map<Object, Object> values = new LinkedHashMap<>();
        for (Object value : schema.enumeration()) {
            if (value != null) {
                values.putIfAbsent(
                        value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value, value);
            }
        }
        return List.copyOf(values.values());
    }

    private Shape enumeration(Composition schema, boolean nullable) {
        SchemaNode self = owner(schema);
        String key = self.at().pointer();
        if (!named.containsKey(key)) {
            named.put(
                    key,
                    Optional.of(new NamedType.EnumType(
                            key,
                            self.name(),
                            self.text("description"),
                            self.flag("deprecated"),
                            values(schema),
                            self.at())));
        }
        return new Shape.Named(key, nullable);
    }

    /** The part that counts the values out: others may share it by {@code allOf}, and it is generated once. */
    private static SchemaNode owner(Composition schema) {
        List<SchemaNode> owners = schema.parts().stream()
                .filter(part -> part.json().containsKey("enum"))
                .toList();
        return owners.get(owners.size() - 1);
    }

    private Shape object(Composition schema, boolean nullable) {
        SchemaNode self = schema.self();
        String key = self.at().pointer();
        if (!named.containsKey(key)) {
            named.put(key, Optional.empty()); // its place comes before the types that it contains
            List<NamedType.Property> properties = properties(schema);
            named.put(
                    key,
                    Optional.of(new NamedType.ObjectType(
                            key,
                            self.name(),
                            self.text("description"),
                            self.flag("deprecated"),
                            properties,
                            self.at())));
        }
        return new Shape.Named(key, nullable);
    }

    private List<NamedType.Property> properties(Composition schema) {
        Set<String> required = schema.required();
        return schema.properties().entrySet().stream()
                .map(entry -> property(entry.getKey(), entry.getValue(), required.contains(entry.getKey())))
                .toList();
    }

    private NamedType.Property property(String name, List<SchemaNode> nodes, boolean required) {
        Composition schema = schemas.compose(nodes);
        SchemaNode self = nodes.get(nodes.size() - 1);
        boolean bothWays = !schema.flag("readOnly") && !schema.flag("writeOnly");
        SpecPointer pointer = self.at();
        return new NamedType.Property(
                name, shape(self), required && bothWays, schema.flag("deprecated"), self.text("description"), pointer);
    }
}
