package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.SpecPointer;
import java.util.List;
import java.util.Optional;

/** A type that is generated: a record or an enum. */
public sealed interface NamedType {

    /** Identifies the type within its API, for {@link Shape.Named}. */
    String key();

    /** What the document, or the place where an inline schema stands, suggests as a name; not yet a Java identifier. */
    String suggestedName();

    Optional<String> description();

    boolean deprecated();

    SpecPointer pointer();

    /** An object with known properties. */
    record ObjectType(
            String key,
            String suggestedName,
            Optional<String> description,
            boolean deprecated,
            List<Property> properties,
            SpecPointer pointer)
            implements NamedType {
        public ObjectType {
            properties = List.copyOf(properties);
        }
    }

    /**
     * A property of an object.
     *
     * @param jsonName as on the wire
     * @param alwaysPresent required by the document in requests and responses alike
     */
    record Property(
            String jsonName,
            Shape shape,
            boolean alwaysPresent,
            boolean deprecated,
            Optional<String> description,
            SpecPointer pointer) {}

    /** The values that the document names; others may come. */
    record EnumType(
            String key,
            String suggestedName,
            Optional<String> description,
            boolean deprecated,
            List<Object> values,
            SpecPointer pointer)
            implements NamedType {
        public EnumType {
            values = List.copyOf(values);
        }
    }
}
