package io.fromswagger.junit;

import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.Exchange;
import io.fromswagger.report.CaseDetail;
import io.fromswagger.report.ExchangeReport;
import io.fromswagger.report.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the results keep of a test that ran, beyond its outcome. */
final class CaseDetails {

    /** A test that passed is looked at for its first requests; of one that failed, all may matter. */
    private static final int MOST_OF_PASSED = 6;

    private static final int MOST_OF_FAILED = 30;
    private static final int MOST_LETTERS_OF_PASSED = 400;

    private CaseDetails() {}

    static CaseDetail of(TestRun run, Outcome outcome, Optional<Throwable> cause, Class<?> testClass) {
        if (outcome == Outcome.SKIPPED) {
            return CaseDetail.NONE;
        }
        boolean hasFailed = outcome == Outcome.FAILED || outcome == Outcome.SET_UP || outcome == Outcome.ACCEPTED;
        return new CaseDetail(
                run.name().again(),
                run.took().toMillis(),
                exchanges(run, hasFailed),
                cause.map(thrown -> document(thrown, testClass)).orElse(""),
                hasFailed && !(cause.orElse(null) instanceof ContractFailure) ? log(run) : "");
    }

    private static List<ExchangeReport> exchanges(TestRun run, boolean hasFailed) {
        var all = new ArrayList<Exchange>(run.answers());
        all.addAll(run.exchanges());
        return all.stream()
                .limit(hasFailed ? MOST_OF_FAILED : MOST_OF_PASSED)
                .map(exchange -> new ExchangeReport(
                        exchange.operation().spoken(),
                        cut(run.masked(exchange.spokenRequest()), hasFailed),
                        cut(run.masked(exchange.spokenResponse()), hasFailed),
                        exchange.received().took().toMillis()))
                .toList();
    }

    private static String cut(String text, boolean hasFailed) {
        return hasFailed || text.length() <= MOST_LETTERS_OF_PASSED
                ? text
                : text.substring(0, MOST_LETTERS_OF_PASSED) + "…";
    }

    private static String document(Throwable thrown, Class<?> testClass) {
        if (!(thrown instanceof ContractFailure broken)) {
            return "";
        }
        var contract = broken.exchange().contract();
        return broken.violations().stream()
                .findFirst()
                .flatMap(violation -> DocumentLines.around(violation, contract, testClass.getClassLoader()))
                .orElse("");
    }

    private static String log(TestRun run) {
        return String.join("\n", run.output().entries());
    }
}
