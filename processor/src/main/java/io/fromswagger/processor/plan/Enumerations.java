package io.fromswagger.processor.plan;

import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what becomes of the values that a schema counts out. */
final class Enumerations {

    private static final int LARGEST = 500;

    private final String spec;
    private final TypeRegistry registry;
    private final Problems problems;

    Enumerations(String spec, TypeRegistry registry, Problems problems) {
        this.spec = spec;
        this.registry = registry;
        this.problems = problems;
    }

    /** The type of a schema that counts out two values at least; none of them a list or an object, and not too many. */
    Optional<Shape> shape(Composition schema, boolean nullable) {
        List<Object> values = values(schema);
        return values.size() > 1 ? shape(owner(schema), values, Map.of(), nullable) : Optional.empty();
    }

    /** The same for values that were found otherwise. */
    Optional<Shape> shape(SchemaNode owner, List<Object> values, Map<Object, String> labels, boolean nullable) {
        if (!values.stream().allMatch(Enumerations::isScalar)) {
            return Optional.empty();
        }
        if (values.size() > LARGEST) {
            problems.add(Problem.at(
                    ProblemCode.ENUM_TOO_LARGE, spec, owner.at(), owner.name(), String.valueOf(values.size())));
            return Optional.empty();
        }
        String key = owner.at().pointer();
        if (registry.begin(key, owner.name())) {
            registry.define(new NamedType.EnumType(
                    key,
                    owner.name(),
                    owner.text("description"),
                    owner.flag("deprecated"),
                    values,
                    labels,
                    owner.at()));
        }
        return Optional.of(new Shape.Named(key, nullable));
    }

    /** The values that are counted out, or the constant, without null; {@code 1} and {@code 1.0} are one value. */
    static List<Object> values(Composition schema) {
        Optional<Object> constant = schema.first("const");
        Map<Object, Object> values = new LinkedHashMap<>();
        for (Object value : constant.isPresent() ? List.of(constant.get()) : schema.enumeration()) {
            if (value != null) {
                values.putIfAbsent(
                        value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value, value);
            }
        }
        return List.copyOf(values.values());
    }

    /** The only legal value, if there is just one and it is no list or object. */
    static Optional<Object> constant(Composition schema) {
        List<Object> values = values(schema);
        return values.size() == 1 && !schema.nullable() && isScalar(values.get(0))
                ? Optional.of(values.get(0))
                : Optional.empty();
    }

    private static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    /** The part that counts the values out: others may share it by {@code allOf}, and it is generated once. */
    private static SchemaNode owner(Composition schema) {
        List<SchemaNode> owners = schema.parts().stream()
                .filter(part -> part.json().containsKey("enum"))
                .toList();
        return owners.get(owners.size() - 1);
    }
}
