package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes a record, and the builder that sets only what matters to a test. */
final class RecordWriter {

    private final Writing writing;
    private final ObjectType type;
    private final ClassName name;
    private final ClassName builder;

    private RecordWriter(Writing writing, ObjectType type) {
        this.writing = writing;
        this.type = type;
        this.name = writing.names().type(type.key());
        this.builder = name.nestedClass("Builder");
    }

    static GeneratedSource write(Writing writing, ObjectType type) {
        RecordWriter writer = new RecordWriter(writing, type);
        return writing.source(writer.name, writer.record());
    }

    /** What a generated type means, and where the document says so. */
    static Javadoc about(NamedType type) {
        Javadoc about = new Javadoc();
        type.description()
                .filter(words -> !words.isBlank())
                .ifPresent(words -> about.paragraph("%s", SpecText.prose(words)));
        return about.paragraph("%s", SpecText.code(type.pointer().pointer()));
    }

    private TypeSpec.Builder record() {
        TypeSpec.Builder spec = TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC);
        Javadoc about = about(type);
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Property property : type.properties()) {
            describe(about, property);
            components.addParameter(component(property));
        }
        spec.addJavadoc(about.build()).recordConstructor(components.build());
        writing.generated(spec, type.pointer().pointer());
        if (type.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        writing.deprecated().silenceProperties(spec, type.properties());
        long required =
                type.properties().stream().filter(Property::alwaysPresent).count();
        if (required > 0 && required < type.properties().size()) {
            spec.addMethod(required());
        }
        return spec.addMethod(start()).addType(builder());
    }

    private void describe(Javadoc about, Property property) {
        String component = writing.names().component(type, property);
        Optional<Prose> words =
                property.description().filter(text -> !text.isBlank()).map(SpecText::prose);
        if (component.equals(property.jsonName())) {
            words.ifPresent(text -> about.param(component, "%s", text));
        } else if (words.isPresent()) {
            about.param(component, "%s (in the document %s)", words.get(), SpecText.code(property.jsonName()));
        } else {
            about.param(component, "in the document %s", SpecText.code(property.jsonName()));
        }
    }

    private ParameterSpec component(Property property) {
        String component = writing.names().component(type, property);
        ParameterSpec.Builder spec = ParameterSpec.builder(typeOf(property), component);
        if (property.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        if (!component.equals(property.jsonName())) {
            spec.addAnnotation(AnnotationSpec.builder(RuntimeNames.JSON_NAME)
                    .addMember("value", SpecText.literal(property.jsonName()))
                    .build());
        }
        if (property.alwaysPresent() && property.shape().nullable()) {
            spec.addAnnotation(RuntimeNames.ALWAYS_PRESENT);
        }
        return spec.build();
    }

    private TypeName typeOf(Property property) {
        TypeName type = writing.types().component(property);
        return property.alwaysPresent() && !property.shape().nullable()
                ? type
                : type.annotated(AnnotationSpec.builder(RuntimeNames.NULLABLE).build());
    }

    /** So that a property that the document gains breaks no test, unless it is required. */
    private MethodSpec required() {
        MethodSpec.Builder spec = MethodSpec.constructorBuilder()
                .addJavadoc(new Javadoc()
                        .paragraph("With what the document requires, and nothing else.")
                        .build())
                .addModifiers(Modifier.PUBLIC);
        List<String> passed = new ArrayList<>();
        for (Property property : type.properties()) {
            String component = writing.names().component(type, property);
            passed.add(property.alwaysPresent() ? component : "null");
            if (property.alwaysPresent()) {
                spec.addParameter(typeOf(property), component);
            }
        }
        return spec.addStatement("this($L)", String.join(", ", passed)).build();
    }

    private MethodSpec start() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(new Javadoc().paragraph("Starts with nothing set.").build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private TypeSpec builder() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(builder)
                .addJavadoc(new Javadoc()
                        .paragraph("Sets what matters to a test, and leaves the rest out.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.OBJECT_BUILDER, name))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.class)", name)
                        .build());
        type.properties().forEach(property -> spec.addMethod(setter(property)));
        return spec.build();
    }

    private MethodSpec setter(Property property) {
        String component = writing.names().component(type, property);
        MethodSpec.Builder spec = MethodSpec.methodBuilder(component).addModifiers(Modifier.PUBLIC);
        if (property.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec.returns(builder)
                .addParameter(typeOf(property), component)
                .addStatement("set($L, $N)", SpecText.literal(property.jsonName()), component)
                .addStatement("return this")
                .build();
    }
}
