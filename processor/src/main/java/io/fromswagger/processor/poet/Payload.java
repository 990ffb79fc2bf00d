package io.fromswagger.processor.poet;

import com.palantir.javapoet.TypeName;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A body as client and fake speak it: JSON and forms as typed values, other text as a string, the rest as bytes.
 *
 * @param shape for a typed value only
 */
record Payload(String mediaType, TypeName type, Optional<Shape> shape) {

    private static final TypeName TEXT = TypeName.get(String.class);
    private static final TypeName BYTES = RuntimeNames.BYTES;

    /** What the client sends; empty when the document knows no body. */
    static Optional<Payload> ofRequest(Writing writing, OperationPlan operation) {
        return operation
                .operation()
                .body()
                .flatMap(body -> chosen(body.content(), operation.requestBody()))
                .map(media -> of(writing, media));
    }

    /** What the fake answers; empty when the document knows no body. */
    static Optional<Payload> ofResponse(Writing writing, OperationPlan operation, Response response) {
        return Optional.ofNullable(operation.responseBodies().get(response.status()))
                .flatMap(type -> chosen(response.content(), Optional.of(type)))
                .map(media -> of(writing, media));
    }

    private static Optional<MediaType> chosen(List<MediaType> content, Optional<String> wanted) {
        return content.stream()
                .filter(media -> wanted.isPresent() && media.type().equals(wanted.get()))
                .findFirst()
                .or(() -> content.stream().findFirst());
    }

    private static Payload of(Writing writing, MediaType media) {
        String essence = media.type().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (essence.equals("*/*") || essence.equals("application/*")) {
            return typed(writing, media, "application/json");
        }
        if (media.isJson() || media.isForm() || essence.equals("multipart/form-data")) {
            return typed(writing, media, media.type());
        }
        if (essence.startsWith("text/") || essence.endsWith("/xml") || essence.endsWith("+xml")) {
            return new Payload(essence.equals("text/*") ? "text/plain" : media.type(), TEXT, Optional.empty());
        }
        return new Payload(essence.contains("*") ? "application/octet-stream" : media.type(), BYTES, Optional.empty());
    }

    private static Payload typed(Writing writing, MediaType media, String spoken) {
        Shape shape = media.schema().map(writing.plan().types()::shapeOf).orElseGet(() -> new Shape.AnyJson(true));
        return new Payload(spoken, writing.types().boxed(shape), Optional.of(shape));
    }
}
