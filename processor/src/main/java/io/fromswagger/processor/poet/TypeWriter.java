package io.fromswagger.processor.poet;

import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.NamedType.EnumType;
import io.fromswagger.processor.plan.NamedType.Form;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.UnionType;
import javax.lang.model.element.Modifier;

/** Writes a type of the document with the types that stand in it: what all kinds of them have in common. */
final class TypeWriter {

    private TypeWriter() {}

    static GeneratedSource file(Writing writing, NamedType type) {
        return writing.source(writing.names().type(type.key()), spec(writing, type));
    }

    static TypeSpec.Builder spec(Writing writing, NamedType type) {
        if (type instanceof EnumType values) {
            return EnumWriter.write(writing, values);
        } else if (type instanceof UnionType union) {
            return UnionWriter.write(writing, union);
        }
        ObjectType object = (ObjectType) type;
        return object.form() == Form.CLASS
                ? WideClassWriter.write(writing, object)
                : RecordWriter.write(writing, object);
    }

    /** What the type means, who may see it, and where the document has it. */
    static void begin(Writing writing, TypeSpec.Builder spec, NamedType type, Javadoc about) {
        String pointer = type.pointer().pointer();
        spec.addModifiers(Modifier.PUBLIC);
        if (!about.text().isEmpty()) {
            spec.addJavadoc(about.build());
        }
        if (writing.names().isNested(type.key())) {
            writing.from(spec, pointer);
        } else {
            writing.generated(spec, pointer);
        }
        if (type.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
    }

    /** Adds the types that stand in this one. */
    static void inner(Writing writing, TypeSpec.Builder spec, NamedType type) {
        for (NamedType within : writing.names().within(type.key())) {
            spec.addType(inner(writing, type, within));
        }
    }

    /** A type that stands in another one. */
    static TypeSpec inner(Writing writing, NamedType around, NamedType within) {
        TypeSpec.Builder spec = spec(writing, within);
        boolean ofInterface = around instanceof UnionType;
        boolean ofClass = within instanceof ObjectType object && object.form() == Form.CLASS;
        return ofInterface || ofClass ? spec.addModifiers(Modifier.STATIC).build() : spec.build();
    }
}
