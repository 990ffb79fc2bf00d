package io.fromswagger.processor.plan;

import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides the shape of a schema, the way that it travels, and has the named types planned that it meets. */
final class ShapePlanner {

    /** A type of more brackets is for nobody to read, and at some 500 javac gives up. */
    private static final int DEEPEST = 100;

    /** Of a union: each takes constants of its class file, and nobody looks through a thousand. */
    private static final int MOST_BRANCHES = 1_000;

    private final Direction direction;
    private final String spec;
    private final Problems problems;
    private final Schemas schemas;
    private final Views views;
    private final Set<String> binaryPlaces;
    private final Aliases aliases;
    private final TypeRegistry registry;
    private final Enumerations enumerations;
    private final ObjectPlanner objects;
    private final UnionPlanner unions;
    private final Set<String> visiting = new HashSet<>();
    private final Set<String> lookedInto = new HashSet<>();
    private boolean toldTooDeep;

    ShapePlanner(
            Direction direction,
            String spec,
            Schemas schemas,
            Views views,
            Set<String> binaryPlaces,
            TypeRegistry registry,
            Problems problems) {
        this.direction = direction;
        this.binaryPlaces = binaryPlaces;
        this.spec = spec;
        this.problems = problems;
        this.schemas = schemas;
        this.views = views;
        this.aliases = new Aliases(schemas);
        this.registry = registry;
        this.enumerations = new Enumerations(spec, registry, problems);
        this.objects = new ObjectPlanner(this, direction, spec, schemas, registry, problems);
        this.unions = new UnionPlanner(this, spec, schemas, registry, enumerations, problems);
    }

    Shape shape(SchemaNode node) {
        return shape(node, false);
    }

    /** Has the types planned that a named schema is made of, unless that was done on the way to another one. */
    void lookInto(SchemaNode named) {
        if (!lookedInto.contains(named.at().pointer())) {
            shape(named);
        }
    }

    private Shape shape(SchemaNode node, boolean nullableHere) {
        String pointer = node.at().pointer();
        if (visiting.contains(pointer)) {
            return unions.recursive(key(node), node).orElse(new Shape.AnyJson(true));
        }
        if (visiting.size() == DEEPEST) {
            return tooDeep(node);
        }
        visiting.add(pointer);
        if (visiting.size() <= DEEPEST / 2) {
            lookedInto.add(pointer);
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
            return shape(schema, nullable);
        } finally {
            visiting.remove(pointer);
        }
    }

    /** Said of the first only: a document that has one has thousands. */
    private Shape tooDeep(SchemaNode node) {
        if (toldTooDeep) {
            return new Shape.AnyJson(true);
        }
        toldTooDeep = true;
        return tooLarge(node, "is within " + DEEPEST + " others", true);
    }

    private Shape tooLarge(SchemaNode node, String why, boolean nullable) {
        problems.add(Problem.at(ProblemCode.TYPE_TOO_LARGE, spec, node.at(), why));
        return new Shape.AnyJson(nullable);
    }

    /** A named schema that is an object is not looked into here: it has its own turn, which keeps the stack low. */
    private Shape aliased(SchemaNode target, boolean nullable) {
        if (!schemas.isNamed(target) || aliases.of(target).isPresent()) {
            return shape(target, nullable);
        }
        Composition schema = schemas.compose(target);
        if (!isObject(schema)) {
            return shape(target, nullable);
        }
        registry.mention(key(target), name(target), () -> shape(target, false));
        return new Shape.Named(key(target), nullable || schema.nullable());
    }

    private boolean isObject(Composition schema) {
        return unions.of(schema).isEmpty()
                && schemas.heirs(schema.self()).isEmpty()
                && Enumerations.values(schema).isEmpty()
                && schema.declaredTypes().size() < 2
                && schema.type().equals(Optional.of("object"))
                && objects.hasProperties(schema)
                && !objects.isTooWide(schema);
    }

    /** The shape of schemas that hold together. */
    Shape shape(Composition schema, boolean nullable) {
        SchemaNode self = schema.self();
        List<Union> alternatives = unions.of(schema);
        List<SchemaNode> heirs = schemas.heirs(self);
        int branches = heirs.size()
                + alternatives.stream()
                        .mapToInt(union -> union.branches().size())
                        .sum();
        if (branches > MOST_BRANCHES) {
            return tooLarge(self, "is one of " + branches, nullable);
        }
        if (!alternatives.isEmpty()) {
            return unions.shape(schema, alternatives, nullable);
        }
        if (!heirs.isEmpty()) {
            return unions.family(schema, heirs, nullable);
        }
        Optional<Shape> values = enumerations.shape(schema, nullable);
        if (values.isPresent()) {
            return values.get();
        }
        if (schema.declaredTypes().size() > 1) {
            return unions.ofTypes(schema, nullable);
        }
        return switch (type(schema)) {
            case "object" ->
                objects.isTooWide(schema)
                        ? tooLarge(self, "has " + schema.properties().size() + " properties", nullable)
                        : objects.hasProperties(schema)
                                ? objects.object(schema, key(self), name(self), nullable)
                                : new Shape.MapOf(
                                        schema.additional().map(this::shape).orElse(new Shape.AnyJson(true)), nullable);
            case "array" ->
                objects.tuple(schema, key(self), name(self), nullable)
                        .orElseGet(() -> new Shape.ListOf(
                                schema.items().map(this::shape).orElse(new Shape.AnyJson(true)), nullable));
            case "string" -> ScalarShapes.text(schema, nullable, binaryPlaces);
            case "integer" -> ScalarShapes.integer(schema, nullable);
            case "number" -> ScalarShapes.number(schema, nullable);
            case "boolean" -> new Shape.Flag(nullable);
            default -> new Shape.AnyJson(nullable || schema.type().isEmpty());
        };
    }

    /** The type that is declared, or that the only legal value has. */
    private static String type(Composition schema) {
        Optional<String> type = schema.type();
        if (type.isPresent()) {
            return type.get();
        }
        Object constant = Enumerations.constant(schema).orElse(null);
        return constant instanceof String
                ? "string"
                : constant instanceof Boolean ? "boolean" : constant instanceof Number ? "number" : "";
    }

    /** Identifies the type that comes of the schema, the way that it travels. */
    String key(SchemaNode node) {
        return node.at().pointer() + (isInput(node) ? "?input" : "");
    }

    /** What that type may be called. */
    String name(SchemaNode node) {
        return isInput(node) ? node.name() + " Input" : node.name();
    }

    /** Only what others refer to can travel both ways. */
    private boolean isInput(SchemaNode node) {
        return direction == Direction.REQUEST && schemas.isWithinNamed(node.at()) && views.differ(node);
    }
}
