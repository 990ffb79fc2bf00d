package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.SpecPointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type that is generated. */
public sealed interface NamedType {

    /** Identifies the type within its API, for {@link Shape.Named}. */
    String key();

    /** What the document, or the place where an inline schema stands, suggests as a name; not yet a Java identifier. */
    String suggestedName();

    Optional<String> description();

    boolean deprecated();

    SpecPointer pointer();

    /**
     * An object with known properties, or an array with known items.
     *
     * @param additional what the other members, or items, are; absent where the document doesn't say that there may be any
     */
    record ObjectType(
            String key,
            String suggestedName,
            Optional<String> description,
            boolean deprecated,
            Form form,
            List<Property> properties,
            Optional<Shape> additional,
            SpecPointer pointer)
            implements NamedType {
        public ObjectType {
            properties = List.copyOf(properties);
        }

        /** The same with other properties. */
        ObjectType with(List<Property> others) {
            return new ObjectType(key, suggestedName, description, deprecated, form, others, additional, pointer);
        }
    }

    /** What a type with properties becomes. */
    enum Form {
        /** A record that is a JSON object. */
        RECORD,
        /** A class that is a JSON object, because javac would refuse the record's constructor. */
        CLASS,
        /** A record that is a JSON array. */
        TUPLE
    }

    /**
     * A property of an object, or an item of an array at a fixed place.
     *
     * @param jsonName as on the wire; of an item, what it is called
     * @param alwaysPresent required by the document, the way that the type travels
     * @param constant the only legal value, where there is just one: a text, a number or a boolean
     * @param defaultValue what the service takes an absent property for, as JSON
     */
    record Property(
            String jsonName,
            Shape shape,
            boolean alwaysPresent,
            boolean deprecated,
            Optional<String> description,
            Optional<Object> constant,
            Optional<Object> defaultValue,
            SpecPointer pointer) {

        /** Whether absent and null are two things that both may be. */
        public boolean mayBeAbsentOrNull() {
            return !alwaysPresent && shape.nullable() && !(shape instanceof Shape.AnyJson);
        }

        /** The same, of one value only. */
        Property always(String value) {
            return new Property(
                    jsonName, shape, alwaysPresent, deprecated, description, Optional.of(value), defaultValue, pointer);
        }
    }

    /**
     * The values that the document names; others may come.
     *
     * @param labels what the document calls some of the values
     */
    record EnumType(
            String key,
            String suggestedName,
            Optional<String> description,
            boolean deprecated,
            List<Object> values,
            Map<Object, String> labels,
            SpecPointer pointer)
            implements NamedType {
        public EnumType {
            values = List.copyOf(values);
            labels = Map.copyOf(labels);
        }
    }

    /**
     * One of several types.
     *
     * @param discriminator the property whose value tells which, where the document names one
     */
    record UnionType(
            String key,
            String suggestedName,
            Optional<String> description,
            boolean deprecated,
            List<Branch> branches,
            Optional<String> discriminator,
            SpecPointer pointer)
            implements NamedType {
        public UnionType {
            branches = List.copyOf(branches);
        }
    }

    /**
     * One of a union's types.
     *
     * @param direct whether the type itself implements the union; otherwise a nested record stands for it
     * @param tags the discriminator's values that mean this type
     */
    record Branch(Shape shape, boolean direct, List<String> tags) {
        public Branch {
            tags = List.copyOf(tags);
        }
    }
}
