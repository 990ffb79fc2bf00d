package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.NamedSchema;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decides the Java types of one document: of all its named schemas, and of what its operations mention. */
final class TypePlanner {

    private static final Set<String> SHARED_IN_SWAGGER_2 = Set.of("parameters", "responses", "definitions");

    private final Views views;
    private final TypeRegistry registry = new TypeRegistry();
    private final ShapePlanner requests;
    private final ShapePlanner responses;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    private TypePlanner(Api api, Schemas schemas, Problems problems) {
        this.views = new Views(api);
        Set<String> binary = BinaryPlaces.of(api, schemas);
        this.requests = new ShapePlanner(Direction.REQUEST, api.spec(), schemas, views, binary, registry, problems);
        this.responses = new ShapePlanner(Direction.RESPONSE, api.spec(), schemas, views, binary, registry, problems);
    }

    static Types plan(Api api, Schemas schemas, Problems problems) {
        TypePlanner types = new TypePlanner(api, schemas, problems);
        types.plan(api);
        types.registry.complete();
        return new Twins(schemas, types.registry.places()).merge(Tags.constant(types.registry.types()), types.shapes);
    }

    /** Every named schema has a type; one that only requests mention needs none for responses. */
    private void plan(Api api) {
        Set<String> sent = views.mentionedBy(nodes(api, TypePlanner::requestSchemas));
        Set<String> received = views.mentionedBy(nodes(api, TypePlanner::responseSchemas));
        for (NamedSchema named : api.schemas()) {
            SchemaNode node = SchemaNode.of(named);
            boolean onlySent = sent.contains(named.name()) && !received.contains(named.name());
            if (!onlySent || !views.differ(node)) {
                responses.lookInto(node);
            }
        }
        api.operations().forEach(this::plan);
    }

    private static List<SchemaNode> nodes(Api api, Function<Operation, Stream<Schema>> mentioned) {
        return api.operations().stream()
                .flatMap(mentioned)
                .map(schema -> SchemaNode.of(schema, ""))
                .toList();
    }

    private static Stream<Schema> requestSchemas(Operation operation) {
        return Stream.concat(
                operation.parameters().stream().map(Parameter::schema),
                operation.body().stream().flatMap(body -> schemas(body.content())));
    }

    private static Stream<Schema> responseSchemas(Operation operation) {
        return operation.responses().stream()
                .flatMap(response ->
                        Stream.concat(response.headers().stream().map(Header::schema), schemas(response.content())));
    }

    private static Stream<Schema> schemas(List<MediaType> content) {
        return content.stream().flatMap(media -> media.schema().stream());
    }

    private void plan(Operation operation) {
        for (Parameter parameter : operation.parameters()) {
            plan(requests, parameter.schema(), operation.id() + " " + parameter.name());
        }
        operation.body().ifPresent(body -> plan(requests, body.content(), operation.id() + " Request"));
        for (Response response : operation.responses()) {
            String name = operation.id() + " Response " + response.status();
            plan(responses, response.content(), name);
            for (Header header : response.headers()) {
                plan(responses, header.schema(), name + " " + header.name());
            }
        }
    }

    private void plan(ShapePlanner planner, List<MediaType> content, String name) {
        content.forEach(media -> media.schema().ifPresent(schema -> plan(planner, schema, name)));
    }

    private void plan(ShapePlanner planner, Schema schema, String name) {
        shapes.computeIfAbsent(
                schema.pointer().pointer(), first -> planner.shape(SchemaNode.of(schema, sharedName(schema, name))));
    }

    /** A part that operations share is called what the document calls it, not after the first operation. */
    private static String sharedName(Schema schema, String name) {
        String[] tokens = schema.pointer().pointer().split("/", -1);
        if (tokens.length > 3 && tokens[1].equals("components")) {
            return tokens[3];
        }
        boolean sharedInSwagger2 = tokens.length > 2 && SHARED_IN_SWAGGER_2.contains(tokens[1]);
        return sharedInSwagger2 ? tokens[2] : name;
    }
}
