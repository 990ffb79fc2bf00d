package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the operation that makes what a path parameter names: {@code POST /orders} for {@code /orders/{orderId}}. */
final class Producers {

    private final List<Operation> operations;
    private final Map<String, List<Operation>> posts;
    private final Schemas schemas;

    Producers(Api api, Schemas schemas) {
        this.operations = api.operations();
        this.posts = api.operations().stream()
                .filter(operation -> operation.method().equals("POST"))
                .collect(Collectors.groupingBy(operation -> withoutSlash(operation.path())));
        this.schemas = schemas;
    }

    /** The {@code POST} on the collection, if it is documented to succeed and to tell the new resource's id. */
    Optional<Operation> of(Operation operation, String parameter) {
        return new PathTemplate(operation.path())
                .collectionOf(parameter)
                .flatMap(collection -> posts.getOrDefault(collection, List.of()).stream()
                        .filter(candidate -> Statuses.success(candidate)
                                .filter(response ->
                                        tellsId(response, parameter) || leadsTo(response, collection, parameter))
                                .isPresent())
                        .findFirst());
    }

    /** By a {@code Location}, or in its body by the property that holds it. */
    private boolean tellsId(Response response, String parameter) {
        return response.headers().stream().anyMatch(header -> header.name().equalsIgnoreCase("Location"))
                || response.content().stream()
                        .filter(MediaType::isJson)
                        .flatMap(media -> media.schema().stream())
                        .anyMatch(schema -> mayHave(schema, parameter));
    }

    /** By a link of the document. */
    private boolean leadsTo(Response response, String collection, String parameter) {
        return response.links().stream()
                .anyMatch(link -> link.parameters().entrySet().stream()
                        .filter(given -> RuntimeExpression.of(given.getValue())
                                .filter(RuntimeExpression::isOfTheAnswer)
                                .isPresent())
                        .anyMatch(given -> operations.stream()
                                .filter(target -> target.id().equals(link.target()))
                                .filter(target -> target.path().startsWith(collection + "/{" + parameter + "}"))
                                .flatMap(target -> LinkValues.parameter(target, given.getKey()).stream())
                                .anyMatch(it -> it.in() == Parameter.In.PATH
                                        && it.name().equals(parameter))));
    }

    private boolean mayHave(Schema schema, String parameter) {
        Composition body = schemas.compose(SchemaNode.of(schema, ""));
        boolean named = IdProperty.of(body.properties().keySet(), parameter).isPresent();
        boolean untold =
                body.properties().isEmpty() && body.type().orElse("object").equals("object");
        return named || untold;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
