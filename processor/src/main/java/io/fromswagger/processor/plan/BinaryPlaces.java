package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where {@code format: binary} means bytes as they are: in bodies that are no JSON, and in the fields of forms (OpenAPI 3.0,
 * 4.8.14.3 and 4.8.14.4). In JSON there are only characters, and nothing says how they would stand for bytes.
 */
final class BinaryPlaces {

    private final Schemas schemas;
    private final Set<String> pointers = new HashSet<>();

    private BinaryPlaces(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The pointers of the schemas at such places. */
    static Set<String> of(Api api, Schemas schemas) {
        BinaryPlaces places = new BinaryPlaces(schemas);
        for (Operation operation : api.operations()) {
            operation.body().ifPresent(body -> places.addAll(body.content()));
            operation.responses().forEach(response -> places.addAll(response.content()));
        }
        return places.pointers;
    }

    private void addAll(List<MediaType> content) {
        for (MediaType media : content) {
            if (!media.isJson()) {
                media.schema().ifPresent(schema -> {
                    Composition body = schemas.compose(SchemaNode.of(schema, ""));
                    add(body);
                    body.properties().values().forEach(property -> add(schemas.compose(property)));
                });
            }
        }
    }

    private void add(Composition place) {
        place.items().map(schemas::compose).ifPresent(this::addParts);
        addParts(place);
    }

    private void addParts(Composition place) {
        for (SchemaNode part : place.parts()) {
            pointers.add(part.at().pointer());
            for (String keyword : List.of("oneOf", "anyOf")) {
                int index = 0;
                for (Object branch : part.list(keyword)) {
                    SchemaNode child = part.child(branch, part.name(), keyword, String.valueOf(index++));
                    schemas.compose(child)
                            .parts()
                            .forEach(it -> pointers.add(it.at().pointer()));
                }
            }
        }
    }
}
