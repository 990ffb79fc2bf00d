package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fromswagger.processor.model.Body;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The client's methods for one operation: with what is required, with the optional parameters too, and with a body that
 * isn't complete.
 */
final class ClientMethods {

    private final Writing writing;
    private final Operation operation;
    private final Arguments arguments;
    private final List<String> variables;
    private final Optional<Payload> body;
    private final ClassName response;

    private ClientMethods(Writing writing, OperationPlan plan) {
        this.writing = writing;
        this.operation = plan.operation();
        this.arguments = Arguments.of(operation);
        this.variables = arguments.variables(writing, operation, "api", "request", "body", "parameters");
        this.body = Payload.ofRequest(writing, plan);
        this.response = writing.names().response(operation);
    }

    static List<MethodSpec> of(Writing writing, OperationPlan plan) {
        ClientMethods methods = new ClientMethods(writing, plan);
        List<MethodSpec> all = new ArrayList<>();
        if (!methods.arguments.named().isEmpty()) {
            all.add(methods.delegating());
        }
        all.add(methods.sending());
        methods.body
                .flatMap(Payload::shape)
                .filter(shape -> methods.isBodyRequired() && writing.isRecord(shape))
                .ifPresent(shape -> all.add(methods.leavingTheContract(shape)));
        return all;
    }

    private MethodSpec delegating() {
        List<String> passed = new ArrayList<>(variables);
        body.ifPresent(present -> passed.add("body"));
        passed.add("parameters -> {}");
        return start(describe(), this::bodyType)
                .addStatement("return $N($L)", writing.names().method(operation), String.join(", ", passed))
                .build();
    }

    private MethodSpec sending() {
        boolean hasNamed = !arguments.named().isEmpty();
        Javadoc about = describe();
        if (hasNamed) {
            about.param("parameters", "sets the optional parameters");
        }
        MethodSpec.Builder spec = start(about, this::bodyType);
        request(spec);
        if (hasNamed) {
            ClassName parameters = writing.names().parameters(operation);
            spec.addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), parameters), "parameters")
                    .addStatement("parameters.accept(new $T(request))", parameters);
        }
        body.ifPresent(payload -> send(spec, payload));
        return spec.addStatement("return new $T(request.send())", response).build();
    }

    private MethodSpec leavingTheContract(Shape shape) {
        ClassName builder = ((ClassName) writing.types().boxed(shape)).nestedClass("Builder");
        Javadoc about = new Javadoc()
                .paragraph(
                        "Sends only what was set, for a test that leaves the document on purpose: {@code expectStatus} checks the answer.")
                .paragraph("%s", Writing.call(operation));
        MethodSpec.Builder spec = start(about, payload -> builder);
        request(spec);
        body.ifPresent(payload -> send(spec, payload));
        return spec.addStatement("return new $T(request.send())", response).build();
    }

    private void request(MethodSpec.Builder spec) {
        spec.addStatement("var request = api.request($L)", SpecText.literal(operation.id()));
        for (int i = 0; i < variables.size(); i++) {
            Parameter parameter = arguments.positional().get(i);
            spec.addStatement(
                    "request.$N($L, $N)",
                    Arguments.place(parameter),
                    SpecText.literal(parameter.name()),
                    variables.get(i));
        }
    }

    private void send(MethodSpec.Builder spec, Payload payload) {
        CodeBlock statement = CodeBlock.of("request.body($L, body)", SpecText.literal(payload.mediaType()));
        if (isBodyRequired()) {
            spec.addStatement(statement);
        } else {
            spec.beginControlFlow("if (body != null)").addStatement(statement).endControlFlow();
        }
    }

    private MethodSpec.Builder start(Javadoc about, Function<Payload, TypeName> bodyType) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(writing.names().method(operation))
                .addJavadoc(about.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(response);
        if (operation.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        for (int i = 0; i < variables.size(); i++) {
            spec.addParameter(Arguments.type(writing, arguments.positional().get(i)), variables.get(i));
        }
        body.ifPresent(payload -> spec.addParameter(bodyType.apply(payload), "body"));
        return spec;
    }

    private TypeName bodyType(Payload payload) {
        return isBodyRequired()
                ? payload.type()
                : payload.type()
                        .annotated(AnnotationSpec.builder(RuntimeNames.NULLABLE).build());
    }

    private boolean isBodyRequired() {
        return operation.body().map(Body::required).orElse(false);
    }

    private Javadoc describe() {
        Javadoc about = Writing.about(operation);
        for (int i = 0; i < variables.size(); i++) {
            String variable = variables.get(i);
            arguments
                    .positional()
                    .get(i)
                    .description()
                    .filter(words -> !words.isBlank())
                    .ifPresent(words -> about.param(variable, "%s", SpecText.prose(words)));
        }
        operation
                .body()
                .flatMap(Body::description)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> about.param("body", "%s", SpecText.prose(words)));
        return about;
    }
}
