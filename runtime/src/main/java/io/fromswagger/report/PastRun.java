package io.fromswagger.report;

import java.time.OffsetDateTime;

/**
 * One of the last runs, in numbers.
 *
 * @param build which build it was
 * @param started when its first tests began
 * @param failed set-up failures included
 * @param pending accepted failures included
 * @param proven documented statuses that a passing test has seen
 * @param documented documented statuses
 */
record PastRun(
        String build,
        OffsetDateTime started,
        int passed,
        int failed,
        int pending,
        int notRun,
        int proven,
        int documented) {

    static PastRun of(String build, OffsetDateTime started, RunReport report) {
        int passed = 0;
        int failed = 0;
        int pending = 0;
        int notRun = 0;
        int proven = 0;
        int documented = 0;
        for (var api : report.apis()) {
            var tally = Tally.of(api);
            var matrix = new Matrix(api);
            passed += tally.passed();
            failed += tally.failed() + tally.setUp();
            pending += tally.pending() + tally.accepted();
            notRun += tally.skipped();
            proven += matrix.proven();
            documented += matrix.documented();
        }
        return new PastRun(build, started, passed, failed, pending, notRun, proven, documented);
    }

    int cases() {
        return passed + failed + pending + notRun;
    }
}
