package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Expectation;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.ContractCase.Send;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requests that break HTTP's side of the document: a text that is no JSON, no body, media types that nobody speaks. */
final class IllegalExchangeCases {

    private static final String UNKNOWN_TYPE = "application/x-not-in-the-document";

    private final SchemaValidator validator;

    IllegalExchangeCases(SchemaValidator validator) {
        this.validator = validator;
    }

    Stream<ContractCase> of(Operation operation, Optional<BodyChoice> choice, Request legal) {
        Stream<ContractCase> ofBody = choice.filter(it -> it.kind() == MediaType.Kind.JSON)
                .flatMap(it -> legal.body().map(body -> ofJson(operation, it, legal, body)))
                .orElse(Stream.empty());
        return Stream.concat(ofBody, notAcceptable(operation, legal).stream());
    }

    private Stream<ContractCase> ofJson(Operation operation, BodyChoice choice, Request legal, BodyValue body) {
        boolean composed = body.value() instanceof Map || body.value() instanceof List;
        boolean required = operation.body().map(it -> it.required()).orElse(false);
        boolean typed = choice.media().schema().isPresent() && choice.media().isJson();
        Stream<ContractCase> malformed = composed && typed
                ? Stream.of(Cases.negative(
                        "rejects_malformed_body",
                        "a body that is cut off, and so no JSON",
                        legal.withBody(body.edited(body.value(), new BodyEdit.Truncated()))))
                : Stream.empty();
        boolean emptyIsLegal = choice.media()
                .schema()
                .map(schema -> validator.accepts(schema, Direction.REQUEST, Map.of()))
                .orElse(true); // some frameworks read nothing as an empty object
        Stream<ContractCase> empty = required && !emptyIsLegal
                ? Stream.of(Cases.negative(
                        "rejects_empty_body",
                        "without the required body",
                        legal.withBody(body.edited(null, new BodyEdit.Empty()))))
                : Stream.empty();
        Stream<ContractCase> wrongType = required && !isSpoken(operation)
                ? Stream.of(unsupported(operation, legal.withBody(body.typed(UNKNOWN_TYPE))))
                : Stream.empty();
        return Stream.of(malformed, empty, wrongType).flatMap(each -> each);
    }

    /** Whether the document allows the unknown media type after all, by a range such as {@code application/*}. */
    private static boolean isSpoken(Operation operation) {
        return operation.body().stream()
                .flatMap(body -> body.content().stream())
                .anyMatch(media ->
                        media.essence().equals("*/*") || media.essence().equals("application/*"));
    }

    private static ContractCase unsupported(Operation operation, Request request) {
        String title = "sent as a media type that is not documented";
        return Statuses.documents(operation, "415")
                ? refusal("unsupported_media_type", "415", title, request)
                : Cases.negative("rejects_unsupported_media_type", title, request);
    }

    /** Only where it is documented: a server may as well send what it has (RFC 9110, section 12.4.1). */
    private static Optional<ContractCase> notAcceptable(Operation operation, Request legal) {
        boolean answers = Statuses.success(operation)
                .map(Response::content)
                .filter(content -> !content.isEmpty()
                        && content.stream().noneMatch(media -> media.essence().contains("*")))
                .isPresent();
        if (!answers || !Statuses.documents(operation, "406")) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> header = new LinkedHashMap<>(legal.header());
        header.put("Accept", UNKNOWN_TYPE);
        return Optional.of(refusal(
                "not_acceptable",
                "406",
                "accepts only a media type that is not documented",
                legal.with(legal.query(), header)));
    }

    private static ContractCase refusal(String id, String status, String title, Request request) {
        return new ContractCase(id, Kind.NEGATIVE, Optional.of(status), title, new Send(request, Expectation.RESPONDS));
    }
}
