package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.Property;
import javax.lang.model.element.Modifier;

/** Writes the builder that sets only what matters to a test, and the method that starts it. */
final class BuilderWriter {

    private final Writing writing;
    private final ObjectType type;
    private final Components components;
    private final ClassName name;
    private final ClassName builder;

    BuilderWriter(Writing writing, ObjectType type) {
        this.writing = writing;
        this.type = type;
        this.components = new Components(writing, type);
        this.name = writing.names().type(type.key());
        this.builder = name.nestedClass("Builder");
    }

    MethodSpec start() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(new Javadoc()
                        .paragraph("Sets what matters to a test, and leaves the rest out.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    TypeSpec type() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.OBJECT_BUILDER, name, builder))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.class)", name)
                        .build());
        type.properties().forEach(property -> spec.addMethod(setter(property)));
        type.additional()
                .ifPresent(shape -> spec.addMethod(MethodSpec.methodBuilder("additionalProperty")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(builder)
                        .addParameter(String.class, "name")
                        .addParameter(writing.types().element(shape), "value")
                        .addStatement("return set(name, value)")
                        .build()));
        return spec.build();
    }

    private MethodSpec setter(Property property) {
        String component = components.name(property);
        MethodSpec.Builder spec = MethodSpec.methodBuilder(component).addModifiers(Modifier.PUBLIC);
        if (property.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec.returns(builder)
                .addParameter(components.given(property), "value")
                .addStatement("return set($L, value)", SpecText.literal(property.jsonName()))
                .build();
    }
}
