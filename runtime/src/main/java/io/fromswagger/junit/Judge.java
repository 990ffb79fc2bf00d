package io.fromswagger.junit;

import io.fromswagger.contract.Checks;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.contract.Violation;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.Exchange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says of one exchange whether it is what a generated test expects. */
final class Judge {

    /** What a service may say to a body that no schema forbids: it knows rules that the document can't express. */
    private static final Set<Integer> REFUSALS = Set.of(402, 403, 404, 409, 410, 412, 422, 423, 424, 429);

    /** What a service says to a body that it finds illegal. */
    private static final Set<Integer> ILLEGAL = Set.of(400, 422);

    private static final Set<String> ABOUT_STATUS = Set.of(Checks.STATUS_CODE_CONFORMANCE, Checks.NOT_A_SERVER_ERROR);

    private final Exchange exchange;
    private final String heading;
    private final Optional<Duration> limit;

    /** @param limit of the time that the answer may take, if there is one */
    Judge(Exchange exchange, String heading, Optional<Duration> limit) {
        this.exchange = exchange;
        this.heading = heading;
        this.limit = limit;
    }

    /** This status, and everything as documented; another documented success leaves the test pending. */
    void responds(int status) {
        if (status() != status && !isAnotherSuccess(status)) {
            throw failure(wrongStatus(status));
        }
        failOn(violations(status));
        if (status() != status) {
            throw new Pending(operation().spoken() + " answered " + status() + ", which is documented as well as "
                    + status + ": only you know what leads to " + status);
        }
    }

    /** A document with several successes doesn't say which request leads to which. */
    private boolean isAnotherSuccess(int wanted) {
        return wanted / 100 == 2
                && status() / 100 == 2
                && operation().response(String.valueOf(status())).isPresent();
    }

    /**
     * What the document says under this status, and everything as documented.
     *
     * @param documentedStatus also {@code 4XX} and {@code default}, which a person brought about on purpose: a 5xx is one
     *     of its statuses
     */
    void responds(String documentedStatus) {
        if (!documented()
                .map(ResponseContract::status)
                .filter(documentedStatus::equalsIgnoreCase)
                .isPresent()) {
            throw failure(wrongStatus(documentedStatus, operation().response(documentedStatus)));
        }
        failOn(violations(documentedStatus.equals("default") || documentedStatus.startsWith("5") ? 500 : 0));
    }

    /** As {@link #responds(int)}; but a documented refusal only leaves the test pending. */
    void accepts(int status) {
        if (status() != status && REFUSALS.contains(status()) && documented().isPresent()) {
            throw new Pending(refusedWhatIsAllowed());
        }
        responds(status);
    }

    /** As {@link #responds(int)}; but a documented refusal only leaves the test pending: the document promised no more. */
    void leadsTo(int status) {
        if (status() / 100 == 4 && documented().isPresent()) {
            throw new Pending(operation().spoken() + " refused with " + status()
                    + " what a link leads to: only you know when it can be followed\n" + excerpt());
        }
        responds(status);
    }

    /** A refusal of a request of the document's own leaves the test pending: it breaks a format of the document. */
    void mayRefuse(String doubt) {
        if (ILLEGAL.contains(status())) {
            throw new Pending(operation().spoken() + " refused with " + status()
                    + " what its document gives to be sent, and may: " + doubt + ". Mend the value, or the format, in "
                    + exchange.contract().spec()
                    + "\n" + excerpt());
        }
    }

    /**
     * Any 4xx.
     *
     * @return what to remark: a refusal that the document doesn't mention
     */
    Optional<String> rejects() {
        if (status() / 100 != 4) {
            boolean fails = status() >= 500;
            throw failure(List.of(new Violation(
                    fails ? Checks.NOT_A_SERVER_ERROR : Checks.NEGATIVE_DATA_REJECTION,
                    (fails ? "the service must not fail: " : "") + "an illegal request must be refused ("
                            + operation().pointer() + ")",
                    operation().pointer(),
                    operation().line(),
                    "4xx",
                    String.valueOf(status()))));
        }
        if (documented().isEmpty()) {
            return Optional.of("spec gap: " + status() + " is not documented for "
                    + operation().spoken());
        }
        failOn(violations(status()));
        return Optional.empty();
    }

    /** A 2xx, whatever else it is: the test is about something else and needs this first. */
    void setsUp() {
        if (status() / 100 == 2) {
            return;
        }
        if (REFUSALS.contains(status()) && documented().isPresent()) {
            throw new Pending("set-up: " + refusedWhatIsAllowed());
        }
        if (ILLEGAL.contains(status())) {
            exchange.checkRequest().stream().findFirst().ifPresent(broken -> {
                throw new Pending("set-up: " + operation().spoken() + " refused with " + status()
                        + " what its document gives to be sent, and may: " + broken.rule()
                        + ". Mend the value, or the rule, in "
                        + exchange.contract().spec()
                        + "\n" + excerpt());
            });
        }
        throw ContractFailure.of(
                exchange,
                "set-up failed: " + heading,
                List.of(new Violation(
                        Checks.SET_UP,
                        operation().spoken() + " must make what this test needs ("
                                + operation().pointer() + ")",
                        operation().pointer(),
                        operation().line(),
                        "2xx",
                        String.valueOf(status()))));
    }

    private List<Violation> wrongStatus(int expected) {
        return wrongStatus(String.valueOf(expected), operation().response(expected));
    }

    /** The status, and what else is wrong with the answer. */
    private List<Violation> wrongStatus(String expected, Optional<ResponseContract> promised) {
        var violations = new ArrayList<>(List.of(statusIsNot(expected, promised)));
        exchange.checkResponse().stream()
                .filter(also -> !ABOUT_STATUS.contains(also.check()))
                .forEach(violations::add);
        return violations;
    }

    private Violation statusIsNot(String expected, Optional<ResponseContract> promised) {
        boolean fails = status() >= 500
                && operation().response(status()).filter(Judge::isNoDefault).isEmpty();
        return new Violation(
                fails ? Checks.NOT_A_SERVER_ERROR : Checks.STATUS_CODE_CONFORMANCE,
                (fails ? "the service must not fail: " : "") + "the status must be " + expected
                        + promised.map(response -> " (" + response.pointer() + ")")
                                .orElse(""),
                promised.map(ResponseContract::pointer).orElse(operation().pointer()),
                promised.map(ResponseContract::line).orElse(operation().line()),
                expected,
                String.valueOf(status()));
    }

    private static boolean isNoDefault(ResponseContract response) {
        return !response.status().equalsIgnoreCase("default");
    }

    private List<Violation> violations(int asked) {
        return Stream.concat(
                        exchange.checkResponse().stream()
                                .filter(violation ->
                                        asked < 500 || !violation.check().equals(Checks.NOT_A_SERVER_ERROR)),
                        slowness().stream())
                .toList();
    }

    private Optional<Violation> slowness() {
        long took = exchange.received().took().toMillis();
        return limit.map(Duration::toMillis)
                .filter(most -> took > most)
                .map(most -> new Violation(
                        Checks.MAX_RESPONSE_TIME,
                        "the answer must come within " + most + " ms, as -Dfromswagger.responseTime says ("
                                + operation().pointer() + ")",
                        operation().pointer(),
                        operation().line(),
                        "at most " + most + " ms",
                        took + " ms"));
    }

    private void failOn(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw failure(violations);
        }
    }

    private ContractFailure failure(List<Violation> violations) {
        return ContractFailure.of(exchange, heading, violations);
    }

    private Optional<ResponseContract> documented() {
        return operation().response(status());
    }

    private OperationContract operation() {
        return exchange.operation();
    }

    private int status() {
        return exchange.received().status();
    }

    private String refusedWhatIsAllowed() {
        var contract = exchange.contract();
        return operation().spoken() + " refused with " + status()
                + " what the document allows. If it may, give its request an example in " + contract.spec()
                + ", or a narrower schema"
                + contract.given()
                        .map(hooks -> "; or name a value that it takes, by values() in your " + hooks)
                        .orElse("")
                + "\n" + excerpt();
    }

    private String excerpt() {
        String body = exchange.received().body().text();
        return "response  " + status() + " " + (body.length() <= 500 ? body : body.substring(0, 500) + "…");
    }
}
