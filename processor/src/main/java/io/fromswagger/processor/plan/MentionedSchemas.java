package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;

/** The schemas that the operations of a document mention, by the direction in which their values travel. */
final class MentionedSchemas {

    private MentionedSchemas() {}

    static List<Schema> of(Api api, Direction direction) {
        List<Schema> mentioned = new ArrayList<>();
        for (Operation operation : api.operations()) {
            if (direction == Direction.REQUEST) {
                operation.parameters().stream().map(Parameter::schema).forEach(mentioned::add);
                operation.body().ifPresent(body -> addAll(mentioned, body.content()));
            } else {
                for (Response response : operation.responses()) {
                    response.headers().stream().map(Header::schema).forEach(mentioned::add);
                    addAll(mentioned, response.content());
                }
            }
        }
        return mentioned;
    }

    private static void addAll(List<Schema> mentioned, List<MediaType> content) {
        content.forEach(media -> {
            media.schema().ifPresent(mentioned::add);
            media.itemSchema().ifPresent(mentioned::add);
        });
    }
}
