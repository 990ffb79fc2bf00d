package io.fromswagger.processor.poet;

import com.palantir.javapoet.TypeName;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.BodyChoice;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.Shape;
import java.util.Optional;

/**
 * A body as client and fake speak it: JSON, forms and parts as typed values, other text as a string, the rest as bytes.
 *
 * @param shape for a typed value only
 */
record Payload(String mediaType, TypeName type, Optional<Shape> shape) {

    private static final TypeName TEXT = TypeName.get(String.class);

    /** What the client sends; empty when the document knows no body. */
    static Optional<Payload> ofRequest(Writing writing, OperationPlan operation) {
        return operation.requestBody().map(choice -> of(writing, choice));
    }

    /** What the fake answers; empty when the document knows no body. */
    static Optional<Payload> ofResponse(Writing writing, OperationPlan operation, Response response) {
        return Optional.ofNullable(operation.responseBodies().get(response.status()))
                .map(choice -> of(writing, choice));
    }

    private static Payload of(Writing writing, BodyChoice choice) {
        return switch (choice.kind()) {
            case JSON, FORM, MULTIPART -> typed(writing, choice.media(), choice.sent());
            case TEXT, XML -> new Payload(choice.sent(), TEXT, Optional.empty());
            case BINARY, OTHER_MULTIPART -> new Payload(choice.sent(), RuntimeNames.BYTES, Optional.empty());
        };
    }

    private static Payload typed(Writing writing, MediaType media, String spoken) {
        Shape shape = media.schema().map(writing.plan().types()::shapeOf).orElseGet(() -> new Shape.AnyJson(true));
        return new Payload(spoken, writing.types().boxed(shape), Optional.of(shape));
    }
}
