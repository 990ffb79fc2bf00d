package io.fromswagger.junit;

import io.fromswagger.KnownDeviation;
import io.fromswagger.contract.Violation;
import io.fromswagger.http.ContractFailure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The breaks of the document that the user accepts, against what a test found. */
final class Deviations {

    private final List<KnownDeviation> known;
    private final LocalDate today;

    Deviations(List<KnownDeviation> known, LocalDate today) {
        this.known = List.copyOf(known);
        this.today = today;
    }

    /** All that the user accepts, or accepted until a day that is over. */
    List<KnownDeviation> known() {
        return known;
    }

    /** What becomes of a failure: it stays, or ends the test without failing it, or tells that its time is over. */
    Throwable judge(ContractFailure failure, String testMethod) {
        Optional<KnownDeviation> accepted = known.stream()
                .filter(deviation -> explains(deviation, failure, testMethod))
                .findFirst();
        if (accepted.isEmpty()) {
            return failure;
        }
        var deviation = accepted.get();
        return deviation.until().isBefore(today)
                ? failure.with(
                        "accepted",
                        "only until " + deviation.until() + ", which is over: " + deviation.reason()
                                + "\nmend the service, or give the deviation more time in knownDeviations()")
                : new Accepted("accepted until " + deviation.until() + ": " + deviation.reason() + "\n"
                        + failure.getMessage());
    }

    /** What passed although the user said that it would fail: by its method, as a check may fail in another test. */
    Optional<String> overcome(String operationId, String testMethod) {
        return known.stream()
                .filter(deviation -> deviation.operation().equals(operationId)
                        && deviation.what().equals(testMethod))
                .findFirst()
                .map(deviation -> "the known deviation '" + deviation.what() + "' of " + operationId
                        + " no longer occurs: take it out of knownDeviations()");
    }

    /** A deviation may not hide another fault: what a check names has to be all that is wrong. */
    private static boolean explains(KnownDeviation deviation, ContractFailure failure, String testMethod) {
        return deviation.operation().equals(failure.exchange().operation().id())
                && (deviation.what().equals(testMethod)
                        || failure.violations().stream().map(Violation::check).allMatch(deviation.what()::equals));
    }
}
