package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.plan.NamedType.EnumType;
import java.math.BigDecimal;
import javax.lang.model.element.Modifier;

/** Writes an open enum: a sealed interface of the values that the document names, and of any other one. */
final class EnumWriter {

    private final Writing writing;
    private final EnumType type;
    private final ClassName name;
    private final ValueType valueType;

    private EnumWriter(Writing writing, EnumType type) {
        this.writing = writing;
        this.type = type;
        this.name = writing.names().type(type.key());
        this.valueType = ValueType.of(type);
    }

    static TypeSpec.Builder write(Writing writing, EnumType type) {
        return new EnumWriter(writing, type).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(name).addModifiers(Modifier.SEALED);
        TypeWriter.begin(writing, spec, type, new TypeJavadoc(writing, type).about());
        spec.addSuperinterface(ParameterizedTypeName.get(RuntimeNames.JSON_ENUM, valueType.type()));
        for (Object value : type.values()) {
            String constant = writing.names().constant(type, value);
            spec.addField(FieldSpec.builder(name, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("Known.$L", constant)
                    .build());
        }
        return spec.addMethod(unknown()).addType(known()).addType(other());
    }

    private MethodSpec unknown() {
        return MethodSpec.methodBuilder("unknown")
                .addJavadoc(new Javadoc()
                        .paragraph("A value that the document does not name.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(valueType.given(), "value")
                .addStatement("return new Unknown(value)")
                .build();
    }

    private TypeSpec known() {
        TypeSpec.Builder spec = TypeSpec.enumBuilder("Known")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(name);
        for (Object value : type.values()) {
            spec.addEnumConstant(
                    writing.names().constant(type, value),
                    TypeSpec.anonymousClassBuilder(valueType.literal(value)).build());
        }
        return spec.addField(valueType.type(), "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(valueType.type(), "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(valueType.type())
                        .addStatement("return value")
                        .build())
                .build();
    }

    private TypeSpec other() {
        return TypeSpec.recordBuilder("Unknown")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(valueType.type(), "value")
                        .build())
                .addSuperinterface(name)
                .build();
    }

    /** The one Java type that holds all values of an enum. */
    private enum ValueType {
        TEXT,
        WHOLE,
        DECIMAL,
        FLAG,
        MIXED;

        static ValueType of(EnumType type) {
            if (type.values().stream().allMatch(String.class::isInstance)) {
                return TEXT;
            } else if (type.values().stream().allMatch(Boolean.class::isInstance)) {
                return FLAG;
            } else if (!type.values().stream().allMatch(Number.class::isInstance)) {
                return MIXED;
            }
            return type.values().stream().allMatch(ValueType::isLong) ? WHOLE : DECIMAL;
        }

        TypeName type() {
            return switch (this) {
                case TEXT -> TypeName.get(String.class);
                case WHOLE -> TypeName.LONG.box();
                case DECIMAL -> TypeName.get(BigDecimal.class);
                case FLAG -> TypeName.BOOLEAN.box();
                case MIXED -> TypeName.get(Object.class);
            };
        }

        TypeName given() {
            return type().isBoxedPrimitive() ? type().unbox() : type();
        }

        CodeBlock literal(Object value) {
            if (value instanceof String text) {
                return SpecText.expression(text);
            } else if (value instanceof Boolean flag) {
                return CodeBlock.of("$L", flag);
            }
            return this == WHOLE
                    ? CodeBlock.of("$LL", new BigDecimal(value.toString()).longValueExact())
                    : CodeBlock.of("new $T($L)", BigDecimal.class, SpecText.expression(value.toString()));
        }

        private static boolean isLong(Object value) {
            BigDecimal decimal = new BigDecimal(value.toString()).stripTrailingZeros();
            return decimal.scale() <= 0
                    && decimal.precision() - decimal.scale() <= 19
                    && decimal.toBigInteger().bitLength() < Long.SIZE;
        }
    }
}
