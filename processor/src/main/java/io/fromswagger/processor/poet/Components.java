package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.names.JavaTypes;
import io.fromswagger.processor.plan.NamedType.Form;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.Property;
import io.fromswagger.processor.plan.NamedType.UnionType;
import io.fromswagger.processor.plan.Shape;
import io.fromswagger.processor.plan.Shape.Numeric.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the properties of a type are spelled, as components of a record and as accessors of a class. */
final class Components {

    private final Writing writing;
    private final ObjectType type;

    Components(Writing writing, ObjectType type) {
        this.writing = writing;
        this.type = type;
    }

    String name(Property property) {
        return writing.names().component(type, property);
    }

    TypeName typeOf(Property property) {
        return types().component(property);
    }

    /** The type for somebody who says what it is. */
    TypeName given(Property property) {
        return types().given(property);
    }

    Optional<TypeName> rest() {
        return type.additional().map(shape -> types().rest(type, shape));
    }

    String restName() {
        return writing.names().rest(type);
    }

    /** Says of which unions the type is one itself, and that it knows what is deprecated. */
    void implement(TypeSpec.Builder spec) {
        List<UnionType> implemented = writing.unions().of(type.key());
        implemented.forEach(union -> spec.addSuperinterface(writing.names().type(union.key())));
        writing.deprecated().silence(spec, type, implemented);
    }

    /** What the runtime has to know of a property. */
    List<AnnotationSpec> annotations(Property property, boolean always) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (property.deprecated()) {
            annotations.add(AnnotationSpec.builder(Deprecated.class).build());
        }
        if (type.form() != Form.TUPLE && (always || !name(property).equals(property.jsonName()))) {
            annotations.add(AnnotationSpec.builder(RuntimeNames.JSON_NAME)
                    .addMember("value", SpecText.literal(property.jsonName()))
                    .build());
        }
        if (property.alwaysPresent() && property.shape().nullable() && !(property.shape() instanceof Shape.AnyJson)) {
            annotations.add(AnnotationSpec.builder(RuntimeNames.ALWAYS_PRESENT).build());
        }
        constant(property)
                .ifPresent(value -> annotations.add(AnnotationSpec.builder(RuntimeNames.JSON_CONST)
                        .addMember("value", SpecText.literal(String.valueOf(value)))
                        .build()));
        return annotations;
    }

    /** What a constructor that takes only what the document requires passes for it; empty for what it has to be told. */
    Optional<CodeBlock> preset(Property property) {
        if (property.mayBeAbsentOrNull()) {
            return Optional.of(CodeBlock.of("$T.absent()", RuntimeNames.JSON_NULLABLE));
        }
        return property.alwaysPresent() ? literal(property) : Optional.of(CodeBlock.of("null"));
    }

    /** The same for what is there beyond the properties. */
    CodeBlock noRest() {
        return CodeBlock.of("$T.of()", type.form() == Form.TUPLE ? List.class : Map.class);
    }

    private Optional<CodeBlock> literal(Property property) {
        if (property.shape().nullable()) {
            return Optional.empty();
        }
        return constant(property).flatMap(value -> {
            if (property.shape() instanceof Shape.Text text) {
                return text.format() == Shape.Text.Format.STRING
                        ? Optional.of(SpecText.literal(value.toString()))
                        : Optional.empty();
            } else if (property.shape() instanceof Shape.Flag) {
                return Optional.of(CodeBlock.of("$L", value));
            }
            BigDecimal number = new BigDecimal(value.toString());
            return switch (((Shape.Numeric) property.shape()).size()) {
                case INT -> Optional.of(CodeBlock.of("$L", number.intValue()));
                case LONG -> Optional.of(CodeBlock.of("$LL", number.longValue()));
                case DECIMAL ->
                    Optional.of(CodeBlock.of("new $T($L)", BigDecimal.class, SpecText.literal(number.toString())));
                case FLOAT, DOUBLE, BIG_INTEGER -> Optional.empty();
            };
        });
    }

    /** The constant, if a value of the property's Java type can be it. */
    private static Optional<Object> constant(Property property) {
        return property.constant()
                .filter(value -> SpecText.isShort(value.toString()))
                .filter(value -> {
                    if (property.shape() instanceof Shape.Text) {
                        return value instanceof String;
                    } else if (property.shape() instanceof Shape.Numeric number) {
                        return value instanceof Number && fits(new BigDecimal(value.toString()), number.size());
                    }
                    return property.shape() instanceof Shape.Flag && value instanceof Boolean;
                });
    }

    private static boolean fits(BigDecimal value, Size size) {
        int bits = switch (size) {
            case INT -> Integer.SIZE;
            case LONG -> Long.SIZE;
            case BIG_INTEGER, FLOAT, DOUBLE, DECIMAL -> 0;
        };
        return bits == 0
                || (value.stripTrailingZeros().scale() <= 0
                        && value.precision() - value.scale() <= 19
                        && value.toBigInteger().bitLength() < bits);
    }

    private JavaTypes types() {
        return writing.types();
    }
}
