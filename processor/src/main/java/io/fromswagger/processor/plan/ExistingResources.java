package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.ExistingResource.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out which resources the planned requests need, and how each can be had. */
final class ExistingResources {

    private final Map<String, Operation> gets = new HashMap<>();
    private final Map<String, Operation> readers = new HashMap<>();
    private final Map<String, Operation> deletes = new HashMap<>();
    private final List<Operation> operations;
    private final Schemas schemas;
    private final SchemaValidator validator;

    ExistingResources(Api api, Schemas schemas, SchemaValidator validator) {
        this.operations = api.operations();
        this.schemas = schemas;
        this.validator = validator;
        for (Operation operation : api.operations()) {
            switch (operation.method()) {
                case "GET" -> {
                    gets.putIfAbsent(key(operation.path()), operation);
                    readers.putIfAbsent(operation.path(), operation);
                }
                case "DELETE" -> deletes.putIfAbsent(key(operation.path()), operation);
                default -> {}
            }
        }
    }

    /** In the order in which they are needed. */
    List<ExistingResource> of(List<OperationPlan> plans) {
        LinkedResources linked = new LinkedResources(plans, operations, validator);
        Map<String, ExistingResource> found = new LinkedHashMap<>();
        for (OperationPlan plan : plans) {
            Stream.concat(plan.sampleRequest().stream(), plan.cases().stream().flatMap(each -> each.request().stream()))
                    .filter(request -> !request.producedParameters().isEmpty())
                    .map(request -> resource(plan.operation(), request, linked))
                    .forEach(resource -> found.merge(
                            resource.path(),
                            resource,
                            (first, second) -> first.producer().isPresent() ? first : second));
        }
        return List.copyOf(found.values());
    }

    private ExistingResource resource(Operation operation, Request request, LinkedResources linked) {
        List<String> names = request.producedParameters();
        String last = names.get(names.size() - 1);
        String path = ExistingResource.path(operation.path(), last);
        List<Parameter> parameters = operation.parameters().stream()
                .filter(it -> it.in() == Parameter.In.PATH && names.contains(it.name()))
                .toList();
        return new ExistingResource(
                path,
                parameters,
                linked.to(path, names),
                request.produced(),
                new PathTemplate(operation.path()).collectionOf(last).flatMap(collection -> listing(collection, last)),
                example(parameters, names),
                Optional.ofNullable(readers.get(path)).map(Operation::id),
                Optional.ofNullable(deletes.get(key(path))).map(Operation::id));
    }

    private Optional<Listing> listing(String collection, String parameter) {
        return Optional.ofNullable(gets.get(key(collection)))
                .flatMap(operation -> Statuses.success(operation).stream()
                        .map(Response::content)
                        .flatMap(List::stream)
                        .filter(MediaType::isJson)
                        .flatMap(media -> media.schema().stream())
                        .flatMap(schema -> listing(operation, schema, parameter).stream())
                        .findFirst());
    }

    private Optional<Listing> listing(Operation operation, Schema answer, String parameter) {
        Composition body = schemas.compose(SchemaNode.of(answer, ""));
        Optional<String> id = body.items().flatMap(items -> id(items, parameter));
        if (id.isPresent()) {
            return Optional.of(new Listing(operation.id(), "", id.get()));
        }
        List<Listing> within = new ArrayList<>();
        body.properties()
                .forEach((name, property) -> schemas.compose(property)
                        .items()
                        .flatMap(items -> id(items, parameter))
                        .ifPresent(of -> within.add(new Listing(
                                operation.id(), "/" + name.replace("~", "~0").replace("/", "~1"), of))));
        return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
    }

    private Optional<String> id(SchemaNode item, String parameter) {
        return IdProperty.of(schemas.compose(item).properties().keySet(), parameter);
    }

    private Map<String, @Nullable Object> example(List<Parameter> parameters, List<String> names) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            Stream.concat(
                            parameter.examples().stream().map(Example::value),
                            schemas.compose(SchemaNode.of(parameter.schema(), "")).first("examples").stream()
                                    .flatMap(list -> list instanceof List<?> all ? all.stream() : Stream.empty()))
                    .filter(value -> value instanceof String text ? !text.isEmpty() : value instanceof Number)
                    .filter(value -> validator.accepts(parameter.schema(), Direction.REQUEST, value))
                    .findFirst()
                    .ifPresent(value -> values.put(parameter.name(), value));
        }
        return values.keySet().containsAll(names) ? values : Map.of();
    }

    private static String key(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return ExistingResource.regardlessOfNames(plain);
    }
}
