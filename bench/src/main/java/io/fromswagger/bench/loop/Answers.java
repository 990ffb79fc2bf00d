package io.fromswagger.bench.loop;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Checks;
import io.fromswagger.contract.HeaderContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes answers as the document describes them, from its samples; what breaks the document isn't answered. */
final class Answers {

    private final ApiContract contract;

    Answers(ApiContract contract) {
        this.contract = contract;
    }

    /** The sample of a documented response; empty where there is none that keeps to the document. */
    Optional<Answer> sample(OperationContract operation, ResponseContract response, int status) {
        if (!response.content().isEmpty() && response.sample().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().stream()
                .filter(HeaderContract::required)
                .forEach(header -> headers.put(header.name(), SampleHeader.of(header)));
        response.sample().ifPresent(sample -> headers.put("Content-Type", concrete(sample.contentType())));
        Json body = response.sample().map(sample -> sample.body()).orElse(Json.ABSENT);
        return Optional.of(new Answer(status, headers, body)).filter(answer -> keeps(operation, answer));
    }

    boolean keeps(OperationContract operation, Answer answer) {
        return contract.checkResponse(operation, answer.status(), answer.headerLists(), answer.bytes()).stream()
                .allMatch(violation -> violation.check().equals(Checks.NOT_A_SERVER_ERROR));
    }

    /**
     * A refusal: the first of these statuses that is documented and has a body to show, or may do without; else the first
     * that the document doesn't have, and so asks nothing of.
     */
    Answer refusal(OperationContract operation, int... statuses) {
        for (int status : statuses) {
            var documented = operation
                    .response(String.valueOf(status))
                    .flatMap(response -> sample(operation, response, status)
                            .or(() -> Optional.of(Answer.empty(status)).filter(bare -> keeps(operation, bare))));
            if (documented.isPresent()) {
                return documented.get();
            }
        }
        int free = IntStream.of(statuses)
                .filter(status -> operation.response(String.valueOf(status)).isEmpty())
                .findFirst()
                .orElse(statuses[0]);
        return operation
                .response(free)
                .flatMap(range -> sample(operation, range, free))
                .orElseGet(() -> Answer.empty(free));
    }

    private static String concrete(String mediaType) {
        return switch (mediaType) {
            case "*/*", "application/*" -> "application/json";
            case "text/*" -> "text/plain";
            case "image/*" -> "image/png";
            default -> mediaType;
        };
    }
}
