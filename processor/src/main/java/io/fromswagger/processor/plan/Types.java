package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types of one API: those to generate, and the shape of every schema that an operation mentions.
 *
 * @param named in the order in which they are generated
 * @param shapes by {@link io.fromswagger.processor.model.SpecPointer#pointer()} of each schema that a parameter, header,
 *     body or response stands on
 */
public record Types(List<NamedType> named, Map<String, Shape> shapes) {

    public Types {
        named = List.copyOf(named);
        shapes = Map.copyOf(shapes);
    }

    /** The type with this {@link NamedType#key()}. */
    public Optional<NamedType> type(String key) {
        return named.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** The shape of a schema that an operation mentions. */
    public Shape shapeOf(Schema schema) {
        Shape shape = shapes.get(schema.pointer().pointer());
        return shape == null ? new Shape.AnyJson(true) : shape;
    }
}
