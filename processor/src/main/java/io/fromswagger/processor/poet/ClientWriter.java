package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.names.ClientGroup;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the typed client of an API, in groups where there is much of it. */
final class ClientWriter {

    private ClientWriter() {}

    /** The client and, for a large API, a class for each of its groups. */
    static List<GeneratedSource> write(Writing writing) {
        List<GeneratedSource> sources = new ArrayList<>();
        Map<Optional<ClientGroup>, List<OperationPlan>> own = new HashMap<>();
        writing.plan()
                .operations()
                .forEach(
                        plan -> own.computeIfAbsent(writing.names().group(plan.operation()), first -> new ArrayList<>())
                                .add(plan));
        List<Part> parts =
                Part.of(writing, writing.names().client(), own.getOrDefault(Optional.<ClientGroup>empty(), List.of()));
        sources.add(client(writing, parts.get(0)));
        parts.stream().skip(1).forEach(part -> sources.add(further(writing, part)));
        for (ClientGroup group : writing.names().groups()) {
            List<Part> ofGroup = Part.of(writing, group.type(), own.get(Optional.of(group)));
            sources.add(group(writing, ofGroup.get(0)));
            ofGroup.stream().skip(1).forEach(part -> sources.add(further(writing, part)));
        }
        return sources;
    }

    private static GeneratedSource client(Writing writing, Part part) {
        ClassName name = part.name();
        boolean grouped = !writing.names().groups().isEmpty();
        TypeSpec.Builder spec = start(writing, part)
                .addJavadoc(new Javadoc()
                        .paragraph(
                                "A typed client of %s: "
                                        + (grouped ? "one method per group of operations" : "one method per operation")
                                        + ", one {@code expect...()} per documented status.",
                                writing.title())
                        .build());
        spec.addMethod(constructor(part).addModifiers(Modifier.PUBLIC).build())
                .addMethod(MethodSpec.methodBuilder("withoutCredentials")
                        .addJavadoc(new Javadoc()
                                .paragraph("The same client, sending no credentials.")
                                .build())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(name)
                        .addStatement("return new $T(api.withoutCredentials())", name)
                        .build())
                .addMethod(raw(writing));
        writing.names()
                .groups()
                .forEach(group -> spec.addMethod(MethodSpec.methodBuilder(group.accessor())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(group.type())
                        .addStatement("return new $T(api)", group.type())
                        .build()));
        return methods(writing, part, spec);
    }

    private static GeneratedSource group(Writing writing, Part part) {
        Operation first = part.operations().get(0).operation();
        Optional<String> tag = first.tags().stream().filter(it -> !it.isBlank()).findFirst();
        Javadoc about = tag.isPresent()
                ? new Javadoc()
                        .paragraph("The operations of %s with the tag %s.", writing.title(), SpecText.code(tag.get()))
                : new Javadoc()
                        .paragraph(
                                "The operations of %s on paths such as %s.",
                                writing.title(), SpecText.code(first.path()));
        return methods(
                writing,
                part,
                start(writing, part)
                        .addJavadoc(about.build())
                        .addMethod(constructor(part).build()));
    }

    private static GeneratedSource further(Writing writing, Part part) {
        return methods(
                writing, part, start(writing, part).addMethod(constructor(part).build()));
    }

    private static GeneratedSource methods(Writing writing, Part part, TypeSpec.Builder spec) {
        part.operations().forEach(operation -> spec.addMethods(ClientMethods.of(writing, operation)));
        return writing.source(part.name(), spec);
    }

    private static TypeSpec.Builder start(Writing writing, Part part) {
        TypeSpec.Builder spec = part.start(writing);
        writing.deprecated().silenceShapes(spec, mentioned(writing, part.operations()));
        return spec.addField(RuntimeNames.API_CLIENT, "api", Modifier.PRIVATE, Modifier.FINAL);
    }

    static MethodSpec.Builder constructor(Part part) {
        MethodSpec.Builder spec = MethodSpec.constructorBuilder().addParameter(RuntimeNames.API_CLIENT, "api");
        if (part.rest().isPresent()) {
            spec.addStatement("super(api)");
        }
        return spec.addStatement("this.api = api");
    }

    private static MethodSpec raw(Writing writing) {
        ClassName raw = writing.names().rawClient();
        return MethodSpec.methodBuilder("raw")
                .addJavadoc(new Javadoc()
                        .paragraph("Requests that leave the document on purpose.")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(raw)
                .addStatement("return new $T(api)", raw)
                .build();
    }

    private static List<Shape> mentioned(Writing writing, List<OperationPlan> operations) {
        List<Shape> shapes = new ArrayList<>();
        for (OperationPlan plan : operations) {
            Operation operation = plan.operation();
            Arguments.of(operation).positional().forEach(each -> shapes.add(Arguments.shape(writing, each)));
            Payload.ofRequest(writing, plan).flatMap(Payload::shape).ifPresent(shapes::add);
        }
        return shapes;
    }
}
