package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fromswagger.processor.model.Body;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The client's methods for one operation: with what is required, and with the optional parameters too. */
final class ClientMethods {

    private static final int MOST_NAMED = 8;

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
        this.variables = arguments.variables(writing, operation, "api", "request", "body", "parameters", "mediaType");
        this.body = Payload.ofRequest(writing, plan);
        this.response = writing.names().response(operation);
    }

    static List<MethodSpec> of(Writing writing, OperationPlan plan) {
        ClientMethods methods = new ClientMethods(writing, plan);
        List<MethodSpec> all = new ArrayList<>();
        if (methods.isOverloaded()) {
            all.add(methods.delegating());
        }
        all.add(methods.sending());
        if (methods.body.isPresent() && !methods.otherMediaTypes().isEmpty()) {
            all.add(methods.inAnotherMediaType());
        }
        return all;
    }

    private boolean isOverloaded() {
        return !arguments.named().isEmpty() && arguments.namedAreOptional();
    }

    private MethodSpec delegating() {
        List<String> passed = new ArrayList<>(variables);
        body.ifPresent(present -> passed.add("body"));
        passed.add("parameters -> {}");
        return start(describe())
                .addStatement("return $N($L)", writing.names().method(operation), String.join(", ", passed))
                .build();
    }

    private MethodSpec sending() {
        if (arguments.named().isEmpty()) {
            return start(describe())
                    .addStatement("return new $T($L$L)", response, request(), send())
                    .build();
        }
        ClassName parameters = writing.names().parameters(operation);
        return start(isOverloaded() ? new Javadoc().paragraph("The same with optional parameters.") : describe())
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), parameters), "parameters")
                .addStatement("var request = $L", request())
                .addStatement("parameters.accept(new $T(request))", parameters)
                .addStatement("return new $T(request.send())", response)
                .build();
    }

    private List<String> otherMediaTypes() {
        String spoken = body.map(Payload::mediaType).orElse("");
        return operation.body().stream()
                .flatMap(documented -> documented.content().stream())
                .map(MediaType::type)
                .filter(type -> !type.equals(spoken))
                .toList();
    }

    private MethodSpec inAnotherMediaType() {
        List<String> others = otherMediaTypes();
        Prose[] words = others.stream().limit(MOST_NAMED).map(SpecText::code).toArray(Prose[]::new);
        String names = String.join(", ", Collections.nCopies(words.length, "%s"));
        Javadoc about =
                new Javadoc().paragraph("The same in another of the documented media types: " + names + ".", words);
        MethodSpec.Builder spec = head(about);
        return spec.addParameter(String.class, "mediaType")
                .addParameter(Object.class, "body")
                .addStatement("return new $T($L$L)", response, request(CodeBlock.of("body(mediaType, body)")), send())
                .build();
    }

    /** The request with all that has a place in the signature: one call a line when there are several. */
    private CodeBlock request() {
        return request(body.map(payload -> CodeBlock.of(
                        "$N($L, body)",
                        isBodyRequired() ? "body" : "optionalBody",
                        SpecText.literal(payload.mediaType())))
                .orElseGet(() -> CodeBlock.of("")));
    }

    private String separator() {
        return variables.size() + (body.isPresent() ? 1 : 0) > 1 ? "\n" : "";
    }

    private CodeBlock send() {
        return CodeBlock.of(separator() + ".send()");
    }

    private CodeBlock request(CodeBlock withBody) {
        CodeBlock.Builder code = CodeBlock.builder().add("api.request($L)", SpecText.literal(operation.id()));
        String separator = separator();
        for (int i = 0; i < variables.size(); i++) {
            Parameter parameter = arguments.positional().get(i);
            code.add(
                    separator + ".$N($L, $N)",
                    Arguments.place(parameter),
                    SpecText.literal(parameter.name()),
                    variables.get(i));
        }
        if (!withBody.isEmpty()) {
            code.add(separator + ".$L", withBody);
        }
        return code.build();
    }

    private MethodSpec.Builder start(Javadoc about) {
        MethodSpec.Builder spec = head(about);
        body.ifPresent(payload -> spec.addParameter(bodyType(payload), "body"));
        return spec;
    }

    private MethodSpec.Builder head(Javadoc about) {
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
        Javadoc about = Writing.inShort(operation);
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
