package io.fromswagger.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds what a caller says it takes, its {@code Accept}, against what its operation answers (RFC 9110, 12.5.1).
 *
 * <p>It is wrong where the document gives every success of the operation a body, and no documented response, of whichever
 * status, has a media type that the caller takes: then nothing that the collaborator may answer is of use. Servers may answer
 * such a caller with 406. A response counts whatever its status is, since callers name the types of errors, too, and since
 * generated clients often name those only.
 *
 * <p>Parameters decide nothing but {@code q}. {@code application/json} stands for {@code application/vnd.acme.v1+json} too, and
 * the other way round, as servers have it; and so with XML.
 */
final class AcceptCheck {

    /** Empty where nothing is wrong. */
    Optional<Violation> check(OperationContract operation, Headers headers) {
        String accept = String.join(",", headers.all("Accept"));
        List<ResponseContract> successes = successes(operation);
        if (accept.isBlank()
                || successes.isEmpty()
                || successes.stream().anyMatch(success -> success.content().isEmpty())) {
            return Optional.empty();
        }
        List<MediaRange> ranges = MediaRange.list(accept);
        boolean taken = names(operation.responses().stream())
                .map(MediaType::parse)
                .anyMatch(type -> type.isEmpty() || MediaRange.take(ranges, type.get()));
        return taken ? Optional.empty() : Optional.of(violation(successes, accept));
    }

    /** Those by their code or range; where there is none, what the document gives for every status. */
    private static List<ResponseContract> successes(OperationContract operation) {
        List<ResponseContract> successes = operation.responses().stream()
                .filter(response -> response.status().startsWith("2"))
                .toList();
        return successes.isEmpty() ? operation.response("default").stream().toList() : successes;
    }

    private static Stream<String> names(Stream<ResponseContract> responses) {
        return responses
                .flatMap(response -> response.content().stream())
                .map(MediaTypeContract::name)
                .distinct();
    }

    private static Violation violation(List<ResponseContract> successes, String accept) {
        ResponseContract first = successes.get(0);
        String wanted = Wording.either(names(successes.stream()).toList());
        return new Violation(
                Checks.REQUEST_PARAMETERS_CONFORMANCE,
                "header Accept must take " + wanted + " (" + first.pointer() + ")",
                first.pointer(),
                first.line(),
                wanted,
                Wording.cut(accept));
    }
}
