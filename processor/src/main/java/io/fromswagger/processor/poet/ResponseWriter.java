package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what an operation answered: one {@code expect...()} per documented status. */
final class ResponseWriter {

    private final Writing writing;
    private final OperationPlan plan;

    private ResponseWriter(Writing writing, OperationPlan plan) {
        this.writing = writing;
        this.plan = plan;
    }

    static GeneratedSource write(Writing writing, OperationPlan plan) {
        return writing.source(writing.names().response(plan.operation()), new ResponseWriter(writing, plan).type());
    }

    /** The responses that methods can be named after. */
    static List<Response> named(Operation operation) {
        return operation.responses().stream()
                .filter(response -> new Status(response.status()).isKnown())
                .toList();
    }

    /** The status and what the document says of it. */
    static Javadoc about(Response response) {
        Prose status = SpecText.code(response.status());
        return response.description()
                .filter(words -> !words.isBlank())
                .map(words -> new Javadoc().paragraph("%s: %s", status, SpecText.prose(words)))
                .orElseGet(() -> new Javadoc().paragraph("%s.", status));
    }

    /** The header and what the document says of it. */
    static Javadoc about(Header header) {
        Javadoc about = new Javadoc();
        header.description()
                .filter(words -> !words.isBlank())
                .ifPresentOrElse(
                        words -> about.paragraph("Header %s: %s", SpecText.code(header.name()), SpecText.prose(words)),
                        () -> about.paragraph("Header %s.", SpecText.code(header.name())));
        return about;
    }

    /** How the runtime is told a type: {@code Order.class}, or a {@code TypeOf} where the type has arguments. */
    static CodeBlock token(TypeName type) {
        return type instanceof ParameterizedTypeName
                ? CodeBlock.of("new $T<>() {}", RuntimeNames.TYPE_OF)
                : CodeBlock.of("$T.class", type);
    }

    private TypeSpec.Builder type() {
        Operation operation = plan.operation();
        ClassName name = writing.names().response(operation);
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph("What %s answered.", Writing.call(operation))
                        .build())
                .superclass(RuntimeNames.API_RESPONSE);
        writing.generated(spec, operation.pointer().child("responses"));
        List<Response> responses = named(operation);
        writing.deprecated()
                .silenceShapes(
                        spec,
                        Stream.concat(
                                        responses.stream()
                                                .flatMap(
                                                        response -> Payload.ofResponse(writing, plan, response)
                                                                .flatMap(Payload::shape)
                                                                .stream()),
                                        headers().stream()
                                                .map(header ->
                                                        writing.plan().types().shapeOf(header.schema())))
                                .toList());
        spec.addMethod(MethodSpec.constructorBuilder()
                .addParameter(RuntimeNames.EXCHANGE, "exchange")
                .addStatement("super(exchange)")
                .build());
        responses.forEach(response -> spec.addMethod(expect(response)));
        headers().forEach(header -> spec.addMethod(accessor(header)));
        return spec;
    }

    /** The headers of all responses; of one that is documented for several, the first. */
    private Collection<Header> headers() {
        Map<String, Header> headers = new LinkedHashMap<>();
        for (Response response : named(plan.operation())) {
            for (Header header : response.headers()) {
                headers.putIfAbsent(header.name().toLowerCase(Locale.ROOT), header);
            }
        }
        return headers.values();
    }

    private MethodSpec accessor(Header header) {
        TypeName type = writing.types().boxed(writing.plan().types().shapeOf(header.schema()));
        return MethodSpec.methodBuilder(writing.names().header(plan.operation(), header))
                .addJavadoc(about(header).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), type))
                .addStatement("return header($L, $L)", SpecText.literal(header.name()), token(type))
                .build();
    }

    private MethodSpec expect(Response response) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder("expect" + new Status(response.status()).suffix())
                .addJavadoc(about(response).build())
                .addModifiers(Modifier.PUBLIC);
        CodeBlock status = SpecText.literal(response.status());
        Optional<Payload> payload = Payload.ofResponse(writing, plan, response);
        return payload.isPresent()
                ? spec.returns(payload.get().type())
                        .addStatement(
                                "return expect($L, $L)",
                                status,
                                token(payload.get().type()))
                        .build()
                : spec.addStatement("expect($L)", status).build();
    }
}
