package io.fromswagger.processor.names;

import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of a fake's methods: {@code whereChargeId} for a parameter, {@code whereBodyAmount} for a property of the body,
 * {@code responds402ExampleStolen} for an example. Parameters come first.
 */
final class FakeNames {

    /** What the base class has with one argument, and what the body's own methods are called. */
    private static final List<String> TAKEN = List.of("where", "whereBody");

    private final Map<Key, String> names = new HashMap<>();

    FakeNames(ApiPlan plan) {
        plan.operations().forEach(operation -> name(plan, operation));
    }

    private void name(ApiPlan plan, OperationPlan operation) {
        String id = operation.operation().id();
        Scope conditions = new Scope(TAKEN);
        for (Parameter parameter : operation.operation().parameters()) {
            names.computeIfAbsent(
                    key(id, parameter),
                    first -> conditions.claim("where" + JavaIdentifiers.pascalCase(parameter.name())));
        }
        operation
                .requestBody()
                .flatMap(choice -> choice.media().schema())
                .map(plan.types()::shapeOf)
                .filter(Shape.Named.class::isInstance)
                .flatMap(shape -> plan.types().type(((Shape.Named) shape).key()))
                .filter(NamedType.ObjectType.class::isInstance)
                .ifPresent(type -> ((NamedType.ObjectType) type)
                        .properties()
                        .forEach(property -> names.computeIfAbsent(
                                new Key(id, "body", property.jsonName()),
                                first -> conditions.claim(
                                        "whereBody" + JavaIdentifiers.pascalCase(property.jsonName())))));
        operation.responseExamples().forEach((status, examples) -> {
            Scope endings = new Scope(List.of());
            examples.forEach(example -> names.computeIfAbsent(
                    new Key(id, status, example.name()), first -> endings.claim(ending(example.name()))));
        });
    }

    private static String ending(String example) {
        return example.isEmpty() ? "Example" : "Example" + JavaIdentifiers.pascalCase(example);
    }

    String where(Operation operation, Parameter parameter) {
        return known(key(operation.id(), parameter));
    }

    String whereBody(Operation operation, String property) {
        return known(new Key(operation.id(), "body", property));
    }

    /** What follows {@code responds402}. */
    String example(Operation operation, Response response, Example example) {
        return known(new Key(operation.id(), response.status(), example.name()));
    }

    private static Key key(String operation, Parameter parameter) {
        return new Key(operation, parameter.in().name(), parameter.name());
    }

    private String known(Key key) {
        return Objects.requireNonNull(names.get(key), () -> "not part of this plan: " + key);
    }

    private record Key(String operation, String kind, String name) {}
}
