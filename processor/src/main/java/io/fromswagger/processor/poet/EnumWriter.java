package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.plan.NamedType.EnumType;
import java.math.BigDecimal;
import javax.lang.model.element.Modifier;

/** Writes an enum: constants that know their value on the wire. */
final class EnumWriter {

    private EnumWriter() {}

    static GeneratedSource write(Writing writing, EnumType type) {
        ClassName name = writing.names().type(type.key());
        ValueType valueType = ValueType.of(type);
        TypeSpec.Builder builder = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(RecordWriter.about(type).build());
        writing.generated(builder, type.pointer().pointer());
        if (type.deprecated()) {
            builder.addAnnotation(Deprecated.class);
        }
        builder.addSuperinterface(RuntimeNames.JSON_ENUM);
        for (Object value : type.values()) {
            builder.addEnumConstant(
                    writing.names().constant(type, value),
                    TypeSpec.anonymousClassBuilder(valueType.literal(value)).build());
        }
        builder.addField(valueType.field(), "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(valueType.field(), "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(valueType.result())
                        .addStatement("return value")
                        .build());
        return writing.source(name, builder);
    }

    /** The one Java type that holds all values of an enum. */
    private enum ValueType {
        TEXT,
        WHOLE,
        DECIMAL;

        static ValueType of(EnumType type) {
            if (type.values().stream().anyMatch(value -> !(value instanceof Number))) {
                return TEXT;
            }
            return type.values().stream().allMatch(ValueType::isLong) ? WHOLE : DECIMAL;
        }

        TypeName field() {
            return switch (this) {
                case TEXT -> TypeName.get(String.class);
                case WHOLE -> TypeName.LONG;
                case DECIMAL -> TypeName.get(BigDecimal.class);
            };
        }

        TypeName result() {
            return this == WHOLE ? TypeName.LONG.box() : field();
        }

        CodeBlock literal(Object value) {
            return switch (this) {
                case TEXT -> SpecText.expression(value.toString());
                case WHOLE -> CodeBlock.of("$LL", new BigDecimal(value.toString()).longValueExact());
                case DECIMAL -> CodeBlock.of("new $T($L)", BigDecimal.class, SpecText.literal(value.toString()));
            };
        }

        private static boolean isLong(Object value) {
            BigDecimal decimal = new BigDecimal(value.toString()).stripTrailingZeros();
            return decimal.scale() <= 0
                    && decimal.precision() - decimal.scale() <= 19
                    && decimal.toBigInteger().bitLength() < Long.SIZE;
        }
    }
}
