package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of one API: those to generate, and the shape of every schema that an operation mentions. */
public final class Types {

    private final List<NamedType> named;
    private final Map<String, NamedType> byKey = new HashMap<>();
    private final Map<String, Nested> nested;
    private final Map<String, Shape> shapes;

    /**
     * @param named in the order in which they are generated
     * @param nested those that stand within another type, by {@link NamedType#key()}
     * @param shapes by {@link io.fromswagger.processor.model.SpecPointer#pointer()} of each schema that a parameter, header,
     *     body or response stands on
     */
    Types(List<NamedType> named, Map<String, Nested> nested, Map<String, Shape> shapes) {
        this.named = List.copyOf(named);
        this.nested = Map.copyOf(nested);
        this.shapes = Map.copyOf(shapes);
        named.forEach(type -> byKey.put(type.key(), type));
    }

    /** In the order in which they are generated. */
    public List<NamedType> named() {
        return named;
    }

    /** Where the type with this key stands, if it stands within another one. */
    public Optional<Nested> nested(String key) {
        return Optional.ofNullable(nested.get(key));
    }

    /**
     * The place of a type that stands within another one.
     *
     * @param owner the key of that type
     * @param suggestedName what it is called there: the property that it is for
     */
    public record Nested(String owner, String suggestedName) {}

    /** The type with this {@link NamedType#key()}. */
    public Optional<NamedType> type(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The shape of a schema that an operation mentions. */
    public Shape shapeOf(Schema schema) {
        Shape shape = shapes.get(schema.pointer().pointer());
        return shape == null ? new Shape.AnyJson(true) : shape;
    }
}
