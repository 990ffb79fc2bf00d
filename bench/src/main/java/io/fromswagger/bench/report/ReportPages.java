package io.fromswagger.bench.report;

import io.fromswagger.report.ApiReport;
import io.fromswagger.report.Build;
import io.fromswagger.report.CaseDetail;
import io.fromswagger.report.CaseReport;
import io.fromswagger.report.CollaboratorReport;
import io.fromswagger.report.DeviationReport;
import io.fromswagger.report.ExchangeReport;
import io.fromswagger.report.OmissionReport;
import io.fromswagger.report.OperationReport;
import io.fromswagger.report.Outcome;
import io.fromswagger.report.ResultsFolder;
import io.fromswagger.report.RunReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the results of three runs of an API with as many cases as wanted, some of which ended in each way. */
final class ReportPages {

    private static final int CASES_PER_OPERATION = 40;
    private static final List<String> STATUSES = List.of("200", "201", "400", "404", "409");
    private static final String HOSTILE = "</pre><img src=x onerror=alert(1)><script>alert('x')</script>";

    private ReportPages() {}

    /** @param arguments the folder, and how many cases */
    public static void main(String[] arguments) {
        var folder = new ResultsFolder(Path.of(arguments[0]));
        int cases = Integer.parseInt(arguments[1]);
        for (int run = 0; run < 3; run++) {
            var started = OffsetDateTime.parse("2026-11-29T08:00:00Z").plusHours(run);
            folder.add(new Build("build-" + run, "", "", "", started), run(cases, run));
        }
        System.out.println(folder.page());
    }

    private static RunReport run(int cases, int run) {
        int operations = Math.max(1, cases / CASES_PER_OPERATION);
        var all = new ArrayList<OperationReport>();
        for (int operation = 0; operation < operations; operation++) {
            all.add(operation(operation, run));
        }
        var api = new ApiReport(
                "shop",
                "openapi/shop.yaml",
                all,
                List.of("GET /things/1 only ever answered 404 (12 times)"),
                leftOut(operations));
        var fake = new CollaboratorReport(
                "payments",
                "openapi/payments.yaml",
                List.of(
                        new CollaboratorReport.CalledOperation("createCharge", "POST /charges", 3, 2, 17, 1),
                        new CollaboratorReport.CalledOperation("getCharge", "GET /charges/{chargeId}", 0, 0, 0, 0)),
                List.of(new CollaboratorReport.UndeclaredCall("GET /v1/refunds", 2)),
                List.of());
        return new RunReport(
                List.of(api),
                List.of(fake),
                List.of(
                        deviation("total is a text until release 12", LocalDate.of(2027, 3, 31)),
                        deviation("was to be mended by summer", LocalDate.of(2026, 8, 1))));
    }

    /** One operation that is missing, and as many requests as there are operations. */
    private static List<OmissionReport> leftOut(int operations) {
        var missing = new OmissionReport.Place(
                "GET /none is left out: it is not an object.", "", "openapi/shop.yaml", 5, "#/paths/~1none/get");
        var capped = IntStream.range(0, operations)
                .mapToObj(number -> new OmissionReport.Place(
                        "The operation " + number + " has more than 60 illegal requests worth a test. " + HOSTILE,
                        "thing" + number,
                        "openapi/shop.yaml",
                        100 + number,
                        "#/paths/~1things/" + number))
                .toList();
        return List.of(
                new OmissionReport("FS022", "Mend this, and the operation comes back.", 1, List.of(missing)),
                new OmissionReport(
                        "FS041", "Nothing to do: they are taken in turns from the kinds.", operations + 7, capped));
    }

    private static DeviationReport deviation(String reason, LocalDate until) {
        return new DeviationReport("shop", "thing0", "response_schema_conformance", reason, until);
    }

    private static OperationReport operation(int number, int run) {
        var method = List.of("GET", "POST", "PUT", "DELETE").get(number % 4);
        var path = "/things/" + number + "/{id}";
        var cases = IntStream.range(0, CASES_PER_OPERATION)
                .mapToObj(index -> aCase(method + " " + path, number, index, run))
                .toList();
        return new OperationReport(
                "thing" + number, method, path, List.of("200", "201", "400", "404", "409", "503"), cases);
    }

    private static CaseReport aCase(String operation, int number, int index, int run) {
        var outcome = outcome(number, index, run);
        var status = STATUSES.get(index % STATUSES.size());
        var id = "case_" + index + "_of_thing_" + number;
        var failed = outcome == Outcome.FAILED;
        return new CaseReport(
                id,
                index % 3 == 0 ? "positive" : index % 3 == 1 ? "negative" : "sequence",
                status,
                index == 7 ? HOSTILE : "a request of the sort " + index,
                outcome,
                switch (outcome) {
                    case FAILED ->
                        operation + " · " + status + "\n  rule      $.total must be a number (schema Thing)\n"
                                + "  expected  number\n  actual    \"42.00\"\n  request   curl http://127.0.0.1:41873/things";
                    case PENDING ->
                        "Only you know when it answers " + status + ". Add to your ShopGiven:\n\n"
                                + "    @Override\n    public Thing" + number + "Response thing409() { … }";
                    case SKIPPED -> "not run";
                    default -> index == 4 ? "spec gap: 400 is not documented for " + operation : "";
                },
                outcome == Outcome.SKIPPED
                        ? CaseDetail.NONE
                        : new CaseDetail(
                                "mvn test -Dtest=Thing" + number + "ContractTest#" + id,
                                3 + index,
                                List.of(
                                        new ExchangeReport(
                                                operation,
                                                "curl -X POST http://127.0.0.1:41873/things -H 'Authorization: ***' -d '{\"sku\":\"sku-1\"}'",
                                                status + " application/json {\"id\":\"" + index
                                                        + "\",\"total\":\"42.00\"}",
                                                index),
                                        new ExchangeReport(
                                                operation, "curl http://127.0.0.1:41873/things/7", "404 (no body)", 2)),
                                failed ? "openapi/shop.yaml:58\n      57    total:\n>     58      type: number" : "",
                                failed ? "shop.log: 1 line during this test\nINFO  made thing " + index : ""));
    }

    private static Outcome outcome(int number, int index, int run) {
        if (index == 11) {
            return Outcome.PENDING;
        }
        if (index == 13) {
            return Outcome.SKIPPED;
        }
        return index == 5 && number % 5 == run ? Outcome.FAILED : Outcome.PASSED;
    }
}
