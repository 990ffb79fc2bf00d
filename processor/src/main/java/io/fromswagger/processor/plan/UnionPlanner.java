package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.NamedType.Branch;
import io.fromswagger.processor.plan.NamedType.UnionType;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides the types of what is one of several: {@code oneOf}, {@code anyOf}, several types, a parent and its heirs. */
final class UnionPlanner {

    private static final int MOST_TYPES = 3;

    private final ShapePlanner shapes;
    private final String spec;
    private final Schemas schemas;
    private final TypeRegistry registry;
    private final Enumerations enumerations;
    private final Problems problems;
    private final Set<String> promised = new HashSet<>();
    private final Map<String, Boolean> nullable = new HashMap<>();

    UnionPlanner(
            ShapePlanner shapes,
            String spec,
            Schemas schemas,
            TypeRegistry registry,
            Enumerations enumerations,
            Problems problems) {
        this.shapes = shapes;
        this.spec = spec;
        this.schemas = schemas;
        this.registry = registry;
        this.enumerations = enumerations;
        this.problems = problems;
    }

    /** The unions that name alternatives to the schema; a parent's that lists the schema itself is none. */
    List<Union> of(Composition schema) {
        Set<String> parts =
                schema.parts().stream().map(part -> part.at().pointer()).collect(Collectors.toSet());
        return schema.unions().stream()
                .filter(union -> !union.constrainsOnly())
                .filter(union -> union.branches().stream()
                        .flatMap(branch -> schemas.target(branch).stream())
                        .map(target -> target.at().pointer())
                        .noneMatch(target -> parts.contains(target)
                                && !target.equals(union.owner().at().pointer())))
                .toList();
    }

    /** The type of a schema that is being planned just now, if it will be a union. */
    Optional<Shape> recursive(String key, SchemaNode node) {
        Composition schema = schemas.compose(node);
        List<Union> unions = of(schema);
        boolean union = unions.size() == 1 && unions.get(0).branches().size() > 1;
        if (!union && (!unions.isEmpty() || schemas.heirs(node).isEmpty())) {
            return Optional.empty();
        }
        promised.add(key);
        return Optional.of(new Shape.Named(key, false));
    }

    Shape shape(Composition schema, List<Union> unions, boolean nullableHere) {
        SchemaNode self = schema.self();
        boolean orNull = nullableHere || unions.stream().anyMatch(Union::allowsNull);
        if (registry.type(shapes.key(self)).isPresent()) {
            return new Shape.Named(shapes.key(self), orNull || nullable.getOrDefault(shapes.key(self), false));
        }
        if (unions.size() > 1) {
            return untyped(unions, orNull);
        }
        List<SchemaNode> branches = new UnionBranches(schemas).of(unions.get(0));
        Optional<Shape> values = enumeration(self, branches, orNull);
        if (values.isPresent()) {
            return values.get();
        }
        Composition base = schema.without(unions.get(0));
        boolean composed = addsTo(base, branches);
        Discriminators discriminator = Discriminators.in(schema);
        Alternatives alternatives = new Alternatives(registry);
        for (SchemaNode branch : branches) {
            Shape shape = composed ? shapes.shape(schemas.and(base, branch), false) : shapes.shape(branch);
            alternatives.add(shape, discriminator.tags(branch, schemas));
        }
        return union(self, alternatives, discriminator.property(), orNull);
    }

    /** A parent that names a discriminator is one of the schemas that build on it by {@code allOf}. */
    Shape family(Composition schema, List<SchemaNode> heirs, boolean orNull) {
        SchemaNode self = schema.self();
        String key = shapes.key(self);
        if (registry.type(key).isEmpty()) {
            promised.add(key);
            Discriminators discriminator = Discriminators.in(schema);
            Alternatives alternatives = new Alternatives(registry);
            for (SchemaNode heir : heirs) {
                if (shapes.shape(heir) instanceof Shape.Named named && registry.isObject(named.key())) {
                    alternatives.add(named, discriminator.tags(heir, schemas));
                }
            }
            return union(self, alternatives, discriminator.property(), orNull);
        }
        return new Shape.Named(key, orNull);
    }

    Shape ofTypes(Composition schema, boolean orNull) {
        List<String> types = List.copyOf(schema.declaredTypes());
        if (types.size() > MOST_TYPES) {
            return new Shape.AnyJson(orNull);
        }
        Alternatives alternatives = new Alternatives(registry);
        for (int i = 0; i < types.size(); i++) {
            alternatives.add(shapes.shape(schema.narrowedTo(types.get(i), i), false), List.of());
        }
        return union(schema.self(), alternatives, Optional.empty(), orNull);
    }

    private Shape union(SchemaNode self, Alternatives found, Optional<String> discriminator, boolean orNull) {
        String key = shapes.key(self);
        boolean accepted = orNull || found.nullable();
        if (!promised.contains(key)) {
            Optional<Shape> simple = found.simple();
            if (simple.isPresent()) {
                return Alternatives.nullable(simple.get(), accepted);
            }
            if (!schemas.isNamed(self) && discriminator.isEmpty() && found.isShared(key)) {
                registry.standsAt(found.key(), key);
                return define(found.key(), found.name(), self, found, false, discriminator, accepted);
            }
        }
        return define(key, shapes.name(self), self, found, schemas.isNamed(self), discriminator, accepted);
    }

    private Shape define(
            String key,
            String name,
            SchemaNode self,
            Alternatives found,
            boolean named,
            Optional<String> discriminator,
            boolean orNull) {
        if (registry.begin(key, name)) {
            String own = self.at().pointer() + "/";
            List<Branch> branches = new ArrayList<>();
            found.merged().forEach((shape, tags) -> {
                boolean direct = shape instanceof Shape.Named object
                        && registry.isObject(object.key())
                        && (named || object.key().startsWith(own));
                branches.add(new Branch(shape, direct, tags));
            });
            boolean shared = !key.equals(shapes.key(self));
            registry.define(new UnionType(
                    key,
                    name,
                    shared ? Optional.empty() : self.text("description"),
                    !shared && self.flag("deprecated"),
                    branches,
                    discriminator,
                    self.at()));
            nullable.put(key, orNull);
        }
        return new Shape.Named(key, orNull);
    }

    /** Alternatives that only count values out are one enum. */
    private Optional<Shape> enumeration(SchemaNode self, List<SchemaNode> branches, boolean orNull) {
        Map<Object, String> labels = new LinkedHashMap<>();
        List<Object> values = new ArrayList<>();
        for (SchemaNode branch : branches) {
            List<Object> counted = Enumerations.values(schemas.compose(branch));
            if (counted.isEmpty()) {
                return Optional.empty();
            }
            counted.stream().filter(value -> !values.contains(value)).forEach(values::add);
            branch.text("title")
                    .filter(title -> counted.size() == 1)
                    .ifPresent(title -> labels.putIfAbsent(counted.get(0), title));
        }
        return values.size() > 1 ? enumerations.shape(self, values, labels, orNull) : Optional.empty();
    }

    /** Whether the schema around the alternatives has properties that not all of them have themselves. */
    private boolean addsTo(Composition base, List<SchemaNode> branches) {
        Set<String> around = base.properties().keySet();
        return base.additional().isPresent()
                || branches.stream()
                        .anyMatch(branch ->
                                !schemas.compose(branch).properties().keySet().containsAll(around));
    }

    private Shape untyped(List<Union> unions, boolean orNull) {
        boolean text = unions.stream()
                .flatMap(union -> union.branches().stream())
                .map(shapes::shape)
                .allMatch(shape -> new Alternatives(registry).isText(shape));
        if (text) {
            return new Shape.Text(Shape.Text.Format.STRING, orNull);
        }
        problems.add(Problem.at(
                ProblemCode.UNION_UNTYPED, spec, unions.get(0).owner().at()));
        return new Shape.AnyJson(true);
    }
}
