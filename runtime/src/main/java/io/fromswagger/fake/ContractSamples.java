package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.MediaTypeContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.json.Bytes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stubs that answer every operation with the document's own sample of its best response.
 *
 * <p>The lowest documented success that has a valid sample: a code, then {@code 2XX}; {@code default} where no other success
 * and no redirect is documented. Only an operation that has no success answers a redirect, or else an error. One whose
 * successes have no sample is not answered: an error in their place would look like the collaborator's own.
 */
final class ContractSamples {

    private static final String SUCCESS = "2(\\d\\d|XX)";
    private static final String REDIRECT = "3(\\d\\d|XX)";
    private static final String ERROR = "[45](\\d\\d|XX)";
    private static final String DEFAULT = "DEFAULT";
    private static final String LOCATION = "Location";

    /** Whatever the document says of the rest: these have no body (RFC 9110, 15.3.5, 15.3.6, 15.4.5). */
    private static final List<Integer> BODILESS = List.of(204, 205, 304);

    /** Where such an answer leads to is in its header (RFC 9110, 15.4). */
    private static final List<Integer> LEADING_ON = List.of(301, 302, 303, 307, 308);

    private final ApiContract contract;
    private final OperationContract operation;

    private ContractSamples(ApiContract contract, OperationContract operation) {
        this.contract = contract;
        this.operation = operation;
    }

    static List<Stub> of(ApiContract contract) {
        return contract.operations().stream()
                .flatMap(operation -> new ContractSamples(contract, operation).sample().stream())
                .toList();
    }

    /** Why the document gives no answer of an operation; empty where it does, as far as can be told without making it. */
    static Optional<String> obstacle(OperationContract operation) {
        var best = best(operation).toList();
        if (operation.responses().isEmpty()) {
            return Optional.of("no response is documented");
        }
        if (best.isEmpty()) {
            return Optional.of("no final response is documented, only what comes before one (RFC 9110, 15.2)");
        }
        return best.stream().anyMatch(response -> isBodiless(operation, response) || hasBody(response))
                ? Optional.empty()
                : Optional.of(best.stream()
                        .map(response -> response.status() + " has no sample"
                                + response.noSample().map(why -> ": " + why).orElse(""))
                        .collect(Collectors.joining("; ")));
    }

    private static boolean isBodiless(OperationContract operation, ResponseContract response) {
        return operation.method().equals("HEAD")
                || response.content().isEmpty()
                || BODILESS.stream().map(String::valueOf).anyMatch(response.status()::equals);
    }

    private static boolean hasBody(ResponseContract response) {
        return response.sample().isPresent() || response.content().stream().anyMatch(media -> isFile(media.name()));
    }

    private static boolean isFile(String mediaType) {
        return MediaType.parse(mediaType)
                .filter(type -> type.isBinary() && !type.isJson() && !mediaType.contains("xml"))
                .isPresent();
    }

    private Optional<Stub> sample() {
        return best(operation)
                .flatMap(response -> answer(response).stream())
                .findFirst()
                .map(answer -> new Stub(operation, new RequestMatchBuilder(contract, operation).build(), answer));
    }

    private static Stream<ResponseContract> best(OperationContract operation) {
        for (var kind : List.of(SUCCESS, isRedirecting(operation) ? REDIRECT : DEFAULT, REDIRECT, ERROR)) {
            var documented = operation.responses().stream()
                    .filter(response -> key(response).matches(kind))
                    .sorted((one, other) -> key(one).compareTo(key(other)))
                    .toList();
            if (!documented.isEmpty()) {
                return documented.stream();
            }
        }
        return Stream.of();
    }

    private static boolean isRedirecting(OperationContract operation) {
        return operation.responses().stream().anyMatch(response -> key(response).matches(REDIRECT));
    }

    private static String key(ResponseContract response) {
        return response.status().toUpperCase(Locale.ROOT);
    }

    /** None where the sample breaks the document: then the service's request is told to be without an answer. */
    private Optional<StubResponse> answer(ResponseContract response) {
        var status = status(response);
        var isBodiless = operation.method().equals("HEAD") || BODILESS.contains(status);
        try {
            if (isBodiless || response.content().isEmpty()) {
                return Optional.of(StubResponses.empty(contract, operation, response.status(), status))
                        .map(answer -> located(answer, response));
            }
            return response.sample()
                    .map(sample -> StubResponses.of(
                            contract, operation, response.status(), status, sample.contentType(), sample.body()))
                    .or(() -> emptyFile(response, status))
                    .map(answer -> located(answer, response));
        } catch (FakeFailure unfit) {
            return Optional.empty();
        }
    }

    /** Of bytes that only their owner could make, none are as legal as any. */
    private Optional<StubResponse> emptyFile(ResponseContract response, int status) {
        return response.content().stream()
                .map(MediaTypeContract::name)
                .filter(ContractSamples::isFile)
                .findFirst()
                .map(name ->
                        StubResponses.of(contract, operation, response.status(), status, name, Bytes.of(new byte[0])));
    }

    /** Clients that follow need a place, also where the document does not insist on one. */
    private StubResponse located(StubResponse answer, ResponseContract response) {
        if (!LEADING_ON.contains(answer.status())
                || answer.headers().keySet().stream().anyMatch(LOCATION::equalsIgnoreCase)) {
            return answer;
        }
        return answer.with(
                LOCATION,
                response.headers().stream()
                        .filter(header -> header.name().equalsIgnoreCase(LOCATION))
                        .findFirst()
                        .map(HeaderSample::of)
                        .orElse(contract.basePath() + "/"));
    }

    /** Of a range the lowest code that the document has no other response for. */
    private int status(ResponseContract response) {
        var key = key(response);
        if (key.matches("\\d{3}")) {
            return Integer.parseInt(key);
        }
        var lowest = key.equals(DEFAULT) ? 200 : Character.digit(key.charAt(0), 10) * 100;
        Predicate<Integer> isFree =
                code -> operation.response(String.valueOf(code)).isEmpty();
        return IntStream.range(lowest, lowest + 100)
                .boxed()
                .filter(isFree)
                .findFirst()
                .orElse(lowest);
    }
}
