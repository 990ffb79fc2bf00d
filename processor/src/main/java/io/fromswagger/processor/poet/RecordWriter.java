package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.plan.NamedType.Form;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes a record: an object with its builder, or an array whose items have their places. */
final class RecordWriter {

    private final Writing writing;
    private final ObjectType type;
    private final Components components;
    private final ClassName name;

    private RecordWriter(Writing writing, ObjectType type) {
        this.writing = writing;
        this.type = type;
        this.components = new Components(writing, type);
        this.name = writing.names().type(type.key());
    }

    static TypeSpec.Builder write(Writing writing, ObjectType type) {
        return new RecordWriter(writing, type).record();
    }

    private TypeSpec.Builder record() {
        TypeSpec.Builder spec = TypeSpec.recordBuilder(name);
        Map<String, Property> described = new LinkedHashMap<>();
        MethodSpec.Builder canonical = MethodSpec.constructorBuilder();
        HeaderTypes header = new HeaderTypes(name);
        for (Property property : type.properties()) {
            String component = components.name(property);
            described.put(component, property);
            canonical.addParameter(ParameterSpec.builder(header.of(components.typeOf(property)), component)
                    .addAnnotations(components.annotations(property, false))
                    .build());
        }
        components
                .rest()
                .ifPresent(rest -> canonical.addParameter(ParameterSpec.builder(header.of(rest), components.restName())
                        .addAnnotation(RuntimeNames.ADDITIONAL)
                        .build()));
        spec.recordConstructor(canonical.build());
        TypeWriter.begin(writing, spec, type, new TypeJavadoc(writing, type).about(described));
        components.implement(spec);
        required().ifPresent(spec::addMethod);
        if (type.form() == Form.TUPLE) {
            spec.addAnnotation(RuntimeNames.JSON_ARRAY);
        } else {
            BuilderWriter builder = new BuilderWriter(writing, type);
            spec.addMethod(builder.start()).addType(builder.type());
        }
        TypeWriter.inner(writing, spec, type);
        return spec;
    }

    /** So that a property that the document gains breaks no test, unless it is required. */
    private Optional<MethodSpec> required() {
        MethodSpec.Builder spec = MethodSpec.constructorBuilder()
                .addJavadoc(new Javadoc()
                        .paragraph("With what the document requires, and nothing else.")
                        .build())
                .addModifiers(Modifier.PUBLIC);
        List<CodeBlock> passed = new ArrayList<>();
        int given = 0;
        for (Property property : type.properties()) {
            Optional<CodeBlock> preset = components.preset(property);
            if (preset.isEmpty()) {
                spec.addParameter(components.typeOf(property), components.name(property));
                given++;
            }
            passed.add(preset.orElseGet(() -> CodeBlock.of("$N", components.name(property))));
        }
        if (type.additional().isPresent()) {
            passed.add(components.noRest());
        }
        return given == 0 || given == passed.size()
                ? Optional.empty()
                : Optional.of(spec.addStatement("this($L)", CodeBlock.join(passed, ",$W"))
                        .build());
    }
}
