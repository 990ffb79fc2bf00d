package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.model.SecurityScheme;
import io.fromswagger.processor.names.NamePlan;
import io.fromswagger.processor.plan.ContractCase;
import io.fromswagger.processor.plan.ExistingResource;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the interface of what only the user knows: a hook for each status that no test brings about by itself, for each
 * resource that tests need one of, and for each security scheme.
 */
final class GivenWriter {

    private final Writing writing;

    private GivenWriter(Writing writing) {
        this.writing = writing;
    }

    /** The interface and, where it has more hooks than a class file has room for, those that it inherits the others from. */
    static List<GeneratedSource> write(Writing writing) {
        List<ClassName> names = writing.names().parts(writing.names().given());
        List<OperationPlan> operations = writing.plan().operations();
        List<GeneratedSource> sources = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int from = i * NamePlan.MOST_OPERATIONS;
            int to = Math.min(operations.size(), from + NamePlan.MOST_OPERATIONS);
            ClassName parent = i + 1 == names.size() ? RuntimeNames.GIVEN : names.get(i + 1);
            sources.add(new GivenWriter(writing).write(names.get(i), parent, operations.subList(from, to), i == 0));
        }
        return sources;
    }

    private GeneratedSource write(ClassName name, ClassName parent, List<OperationPlan> operations, boolean first) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(parent)
                .addJavadoc((first
                                ? new Javadoc()
                                        .paragraph("What only you know about %s.", writing.title())
                                        .paragraph("Write a class that implements this, and name it in"
                                                + " {@code @FromSwagger(given = ...)}. Each hook turns the tests on"
                                                + " that wait for it; there is nothing to implement until you want"
                                                + " one of them.")
                                : new Javadoc()
                                        .paragraph(
                                                "More hooks of %s than one interface has room for.", writing.title()))
                        .build());
        writing.generated(spec, "#");
        operations.forEach(
                plan -> statuses(plan).forEach((status, reason) -> spec.addMethod(hook(plan, status, reason))));
        if (first) {
            resources(spec);
            credentials(spec);
        }
        return writing.source(name, spec);
    }

    private void resources(TypeSpec.Builder spec) {
        Set<String> written = new HashSet<>();
        for (ExistingResource resource : writing.plan().resources()) {
            for (Parameter parameter : resource.parameters()) {
                String name = writing.names().hook(resource, parameter);
                if (written.add(name)) {
                    TypeName type = writing.types().boxed(writing.plan().types().shapeOf(parameter.schema()));
                    String path = ExistingResource.path(resource.path(), parameter.name());
                    spec.addMethod(optional(name, type)
                            .addJavadoc(new Javadoc(4)
                                    .paragraph(
                                            "The %s of one that exists, in %s.",
                                            SpecText.code(parameter.name()), SpecText.code(path))
                                    .build())
                            .build());
                }
            }
        }
    }

    private void credentials(TypeSpec.Builder spec) {
        Map<String, String> names = writing.names().credentialHooks();
        for (SecurityScheme scheme : writing.api().securitySchemes()) {
            if (names.containsKey(scheme.name())) {
                spec.addMethod(optional(names.get(scheme.name()), ClassName.get(String.class))
                        .addJavadoc(new Javadoc(4)
                                .paragraph(
                                        "What proves by %s who is calling: %s.",
                                        SpecText.code(scheme.name()), SpecText.prose(value(scheme)))
                                .build())
                        .build());
            }
        }
    }

    private static String value(SecurityScheme scheme) {
        if (scheme.type().equals("apiKey")) {
            return "the key";
        }
        boolean basic = scheme.type().equals("http")
                && scheme.scheme().filter("basic"::equalsIgnoreCase).isPresent();
        return basic ? "user:password" : "the token";
    }

    private static MethodSpec.Builder optional(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), type))
                .addStatement("return $T.empty()", Optional.class);
    }

    /** The statuses that wait for a hook, and why. */
    private static Map<String, String> statuses(OperationPlan plan) {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (ContractCase each : plan.cases()) {
            each.hookStatus()
                    .ifPresent(
                            status -> statuses.putIfAbsent(status, each.reason().orElse("")));
        }
        return statuses;
    }

    private MethodSpec hook(OperationPlan plan, String status, String reason) {
        Operation operation = plan.operation();
        ClassName response = writing.names().response(operation);
        CodeBlock words = SpecText.sentence(reason, 90);
        return MethodSpec.methodBuilder(writing.names().hook(operation, status))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc(about(operation, status).build())
                .returns(response)
                .addCode(
                        words.toString().length() > 80 ? "throw new $T(\n        $L);\n" : "throw new $T($L);\n",
                        RuntimeNames.NOT_GIVEN,
                        words)
                .build();
    }

    private static Javadoc about(Operation operation, String status) {
        Prose call = Writing.call(operation);
        Prose code = SpecText.code(status);
        return operation.responses().stream()
                .filter(response -> response.status().equals(status))
                .findFirst()
                .flatMap(Response::description)
                .filter(words -> !words.isBlank())
                .map(words -> new Javadoc(4).paragraph("%s, %s: %s", call, code, SpecText.prose(words)))
                .orElseGet(() -> new Javadoc(4).paragraph("%s, %s.", call, code));
    }
}
