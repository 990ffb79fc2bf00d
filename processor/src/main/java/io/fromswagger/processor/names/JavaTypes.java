package io.fromswagger.processor.names;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The Java type of a shape. */
public final class JavaTypes {

    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    private static final ClassName BYTES = ClassName.get("io.fromswagger.json", "Bytes");
    private static final ClassName JSON_NULLABLE = ClassName.get("io.fromswagger.json", "JsonNullable");
    private static final ClassName JSON = ClassName.get("io.fromswagger.json", "Json");

    private final NamePlan names;

    public JavaTypes(NamePlan names) {
        this.names = names;
    }

    /** The type of a property: primitive where a value is always there, {@code @Nullable} where null says something. */
    public TypeName component(NamedType.Property property) {
        return property.mayBeAbsentOrNull()
                ? ParameterizedTypeName.get(JSON_NULLABLE, boxed(property.shape()))
                : given(property);
    }

    /** The same, for somebody who says what it is, and that it is there. */
    public TypeName given(NamedType.Property property) {
        if (property.shape() instanceof Shape.AnyJson) {
            return property.alwaysPresent() ? JSON : nullable(JSON);
        }
        return property.alwaysPresent() && !property.shape().nullable()
                ? parameter(property.shape())
                : nullable(boxed(property.shape()));
    }

    /** The type of what is there beyond the properties. */
    public TypeName rest(NamedType.ObjectType type, Shape shape) {
        Boxed boxed = new Boxed();
        return type.form() == NamedType.Form.TUPLE
                ? boxed.list(new Shape.ListOf(shape, false))
                : boxed.map(new Shape.MapOf(shape, false));
    }

    /** The type of a value in a list or a map. */
    public TypeName element(Shape shape) {
        return new Boxed().element(shape);
    }

    private static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    /** The type of a value that has to be given: primitive unless JSON null is legal. */
    public TypeName parameter(Shape shape) {
        TypeName boxed = boxed(shape);
        return !shape.nullable() && boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    /** The type of a value that may be null, or that stands in {@code <>}. */
    public TypeName boxed(Shape shape) {
        return shape.accept(new Boxed());
    }

    private final class Boxed implements Shape.Cases<TypeName> {

        @Override
        public TypeName text(Shape.Text text) {
            return switch (text.format()) {
                case STRING -> ClassName.get(String.class);
                case DATE_TIME -> ClassName.get(OffsetDateTime.class);
                case DATE -> ClassName.get(LocalDate.class);
                case UUID -> ClassName.get(UUID.class);
                case URI -> ClassName.get(URI.class);
                case BINARY -> BYTES;
            };
        }

        @Override
        public TypeName number(Shape.Numeric number) {
            return switch (number.size()) {
                case INT -> TypeName.INT.box();
                case LONG -> TypeName.LONG.box();
                case BIG_INTEGER -> ClassName.get(BigInteger.class);
                case FLOAT -> TypeName.FLOAT.box();
                case DOUBLE -> TypeName.DOUBLE.box();
                case DECIMAL -> ClassName.get(BigDecimal.class);
            };
        }

        @Override
        public TypeName flag(Shape.Flag flag) {
            return TypeName.BOOLEAN.box();
        }

        @Override
        public TypeName list(Shape.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), element(list.items()));
        }

        @Override
        public TypeName map(Shape.MapOf map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), element(map.values()));
        }

        /** JSON null has a value of its own in {@code Json}; everywhere else it is Java's null. */
        private TypeName element(Shape shape) {
            TypeName type = shape.accept(this);
            return shape.nullable() && !(shape instanceof Shape.AnyJson) ? nullable(type) : type;
        }

        @Override
        public TypeName named(Shape.Named named) {
            return names.type(named.key());
        }

        @Override
        public TypeName any(Shape.AnyJson any) {
            return JSON;
        }
    }
}
