package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.Property;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes a class with an accessor for each of its properties, where they are too many for a record. */
final class WideClassWriter {

    private final Writing writing;
    private final ObjectType type;
    private final Components components;
    private final ClassName name;

    private WideClassWriter(Writing writing, ObjectType type) {
        this.writing = writing;
        this.type = type;
        this.components = new Components(writing, type);
        this.name = writing.names().type(type.key());
    }

    static TypeSpec.Builder write(Writing writing, ObjectType type) {
        return new WideClassWriter(writing, type).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder spec =
                TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL).superclass(RuntimeNames.JSON_OBJECT);
        TypeWriter.begin(writing, spec, type, new TypeJavadoc(writing, type).about());
        components.implement(spec);
        TypeName values = ParameterizedTypeName.get(
                ClassName.get(Map.class),
                ClassName.get(String.class),
                TypeName.get(Object.class).annotated(RuntimeNames.nullable()));
        spec.addMethod(MethodSpec.constructorBuilder()
                .addParameter(values, "values")
                .addStatement("super(values)")
                .build());
        type.properties().forEach(property -> spec.addMethod(accessor(property)));
        components
                .rest()
                .ifPresent(rest -> spec.addMethod(MethodSpec.methodBuilder(components.restName())
                        .addAnnotation(RuntimeNames.ADDITIONAL)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(rest)
                        .addStatement("return value($L)", SpecText.literal(components.restName()))
                        .build()));
        BuilderWriter builder = new BuilderWriter(writing, type);
        spec.addMethod(builder.start()).addType(builder.type());
        TypeWriter.inner(writing, spec, type);
        return spec;
    }

    private MethodSpec accessor(Property property) {
        String component = components.name(property);
        MethodSpec.Builder spec = MethodSpec.methodBuilder(component)
                .addAnnotations(components.annotations(property, true))
                .addModifiers(Modifier.PUBLIC)
                .returns(components.typeOf(property))
                .addStatement("return value($L)", SpecText.literal(property.jsonName()));
        new TypeJavadoc(writing, type).of(property, component).ifPresent(about -> spec.addJavadoc(about.build()));
        return spec.build();
    }
}
