package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that sets the optional parameters of one operation. */
final class ParametersWriter {

    private ParametersWriter() {}

    static GeneratedSource write(Writing writing, Operation operation) {
        ClassName name = writing.names().parameters(operation);
        List<Parameter> parameters = Arguments.of(operation).named();
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph(
                                Arguments.of(operation).namedAreOptional()
                                        ? "The optional parameters of %s."
                                        : "The parameters of %s, by name.",
                                Writing.call(operation))
                        .build());
        writing.generated(spec, operation.pointer().pointer());
        writing.deprecated()
                .silenceShapes(
                        spec,
                        parameters.stream()
                                .map(parameter -> Arguments.shape(writing, parameter))
                                .toList());
        spec.addField(RuntimeNames.PARAMETER_SINK, "values", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeNames.PARAMETER_SINK, "values")
                        .addStatement("this.values = values")
                        .build());
        parameters.forEach(parameter -> spec.addMethod(setter(writing, operation, parameter, name)));
        return writing.source(name, spec);
    }

    private static MethodSpec setter(Writing writing, Operation operation, Parameter parameter, ClassName name) {
        String variable = writing.names().variable(operation, parameter);
        MethodSpec.Builder spec = MethodSpec.methodBuilder(variable)
                .addJavadoc(about(parameter).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(Arguments.type(writing, parameter), variable);
        if (parameter.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec.addStatement(
                        "$L.$N($L, $N)",
                        variable.equals("values") ? "this.values" : "values",
                        Arguments.place(parameter),
                        SpecText.literal(parameter.name()),
                        variable)
                .addStatement("return this")
                .build();
    }

    private static Javadoc about(Parameter parameter) {
        Prose name = SpecText.code(parameter.name());
        String place = switch (parameter.in()) {
            case PATH -> "Path parameter %s";
            case QUERY -> "Query parameter %s";
            case HEADER -> "Header %s";
            case COOKIE -> "Cookie %s";
        };
        Javadoc about = new Javadoc();
        parameter
                .description()
                .filter(words -> !words.isBlank())
                .ifPresentOrElse(
                        words -> about.paragraph(place + ": %s", name, SpecText.prose(words)),
                        () -> about.paragraph(place + ".", name));
        return about;
    }
}
