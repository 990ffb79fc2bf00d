package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.Property;
import io.fromswagger.processor.plan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The methods of an operation's fake that say which requests are meant. */
final class WhereMethods {

    /** As many as a person looks through; the others can be reached by their JSON path. */
    private static final int MOST_PROPERTIES = 100;

    private final Writing writing;
    private final Operation operation;
    private final Optional<Payload> request;
    private final ClassName fake;

    WhereMethods(Writing writing, Operation operation, Optional<Payload> request) {
        this.writing = writing;
        this.operation = operation;
        this.request = request;
        this.fake = writing.names().fakeOf(operation);
    }

    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            methods.add(is(parameter));
            methods.add(matches(parameter));
        }
        request.ifPresent(payload -> payload.shape()
                .ifPresentOrElse(
                        shape -> methods.addAll(body(shape, payload.type())), () -> methods.addAll(text(payload))));
        return methods;
    }

    private List<MethodSpec> body(Shape shape, TypeName type) {
        if (!writing.isRecord(shape)) {
            return List.of(whole(type));
        }
        List<MethodSpec> methods = new ArrayList<>(List.of(record((ClassName) type)));
        ObjectType object = writing.objectType(shape);
        object.properties().stream().limit(MOST_PROPERTIES).forEach(property -> methods.add(matches(object, property)));
        return methods;
    }

    private MethodSpec is(Parameter parameter) {
        String variable = writing.names().variable(operation, parameter);
        return method(writing.names().where(operation, parameter), about(parameter, "is this"), parameter.deprecated())
                .addParameter(Arguments.type(writing, parameter), variable)
                .addStatement("return where$L($L, $N)", place(parameter), SpecText.literal(parameter.name()), variable)
                .build();
    }

    private MethodSpec matches(Parameter parameter) {
        String variable = writing.names().variable(operation, parameter);
        return method(writing.names().where(operation, parameter), about(parameter, "is so"), parameter.deprecated())
                .addParameter(match(writing.types().boxed(Arguments.shape(writing, parameter))), variable)
                .addStatement("return where$L($L, $N)", place(parameter), SpecText.literal(parameter.name()), variable)
                .build();
    }

    private static String place(Parameter parameter) {
        return capitalised(Arguments.place(parameter));
    }

    private static Javadoc about(Parameter parameter, String verb) {
        Prose label = SpecText.code(parameter.name());
        return switch (parameter.in()) {
            case PATH -> new Javadoc().paragraph("Means only requests whose path parameter %s " + verb + ".", label);
            case QUERY -> new Javadoc().paragraph("Means only requests whose query parameter %s " + verb + ".", label);
            case HEADER -> new Javadoc().paragraph("Means only requests whose header %s " + verb + ".", label);
            case COOKIE -> new Javadoc().paragraph("Means only requests whose cookie %s " + verb + ".", label);
        };
    }

    private MethodSpec record(ClassName type) {
        ClassName builder = type.nestedClass("Builder");
        return method(
                        "whereBody",
                        new Javadoc().paragraph("Means only requests whose body has these properties."),
                        false)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "body")
                .addStatement("var expected = $T.builder()", type)
                .addStatement("body.accept(expected)")
                .addStatement("return bodyHas(expected)")
                .build();
    }

    /** What the base class takes, with its type. */
    private MethodSpec whole(TypeName type) {
        return method("whereBody", new Javadoc().paragraph("Means only requests whose body has what this has."), false)
                .addParameter(type, "body")
                .addStatement("return bodyHas(body)")
                .build();
    }

    private MethodSpec matches(ObjectType object, Property property) {
        String component = writing.names().component(object, property);
        return method(
                        writing.names().whereBody(operation, property.jsonName()),
                        new Javadoc()
                                .paragraph(
                                        "Means only requests whose body's %s is so.",
                                        SpecText.code(property.jsonName())),
                        property.deprecated())
                .addParameter(match(writing.types().boxed(property.shape())), component)
                .addStatement("return whereProperty($L, $N)", SpecText.literal(property.jsonName()), component)
                .build();
    }

    /** Bytes can't be compared: engines know bodies as text. */
    private List<MethodSpec> text(Payload payload) {
        TypeName text = ClassName.get(String.class);
        if (!payload.type().equals(text)) {
            return List.of();
        }
        CodeBlock equal = CodeBlock.of("return bodyText($T.equalTo(body))", RuntimeNames.MATCH);
        return List.of(
                method("whereBody", new Javadoc().paragraph("Means only requests whose body is this text."), false)
                        .addParameter(text, "body")
                        .addStatement(equal)
                        .build(),
                method("whereBody", new Javadoc().paragraph("Means only requests whose body is such a text."), false)
                        .addParameter(match(text), "body")
                        .addStatement("return bodyText(body)")
                        .build());
    }

    private MethodSpec.Builder method(String name, Javadoc about, boolean deprecated) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(name)
                .addJavadoc(about.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(fake);
        if (deprecated) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec;
    }

    private static TypeName match(TypeName value) {
        return ParameterizedTypeName.get(RuntimeNames.MATCH, value);
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
