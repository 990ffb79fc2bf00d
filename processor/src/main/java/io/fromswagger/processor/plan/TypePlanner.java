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

/** Decides the Java types of one document: of all its named schemas, and of what its operations mention. */
final class TypePlanner {

    private static final Set<String> SHARED_IN_SWAGGER_2 = Set.of("parameters", "responses", "definitions");

    private final ShapePlanner planner;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    private TypePlanner(ShapePlanner planner) {
        this.planner = planner;
    }

    static Types plan(Api api, Schemas schemas, Problems problems) {
        TypePlanner types = new TypePlanner(new ShapePlanner(api.spec(), schemas, problems));
        for (NamedSchema named : api.schemas()) {
            types.planner.shape(SchemaNode.of(named));
        }
        api.operations().forEach(types::plan);
        return new Types(types.planner.named(), types.shapes);
    }

    private void plan(Operation operation) {
        for (Parameter parameter : operation.parameters()) {
            plan(parameter.schema(), operation.id() + " " + parameter.name());
        }
        operation.body().ifPresent(body -> plan(body.content(), operation.id() + " Request"));
        for (Response response : operation.responses()) {
            String name = operation.id() + " Response " + response.status();
            plan(response.content(), name);
            for (Header header : response.headers()) {
                plan(header.schema(), name + " " + header.name());
            }
        }
    }

    private void plan(List<MediaType> content, String name) {
        content.forEach(media -> media.schema().ifPresent(schema -> plan(schema, name)));
    }

    private void plan(Schema schema, String name) {
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
