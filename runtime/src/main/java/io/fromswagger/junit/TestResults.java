package io.fromswagger.junit;

import io.fromswagger.KnownDeviation;
import io.fromswagger.Role;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.http.Exchange;
import io.fromswagger.interaction.InteractionsFolder;
import io.fromswagger.process.BuildTool;
import io.fromswagger.process.GradleTask;
import io.fromswagger.report.Board;
import io.fromswagger.report.Build;
import io.fromswagger.report.CaseDetail;
import io.fromswagger.report.CollaboratorReport;
import io.fromswagger.report.DeviationReport;
import io.fromswagger.report.Outcome;
import io.fromswagger.report.ProofReport;
import io.fromswagger.report.Results;
import io.fromswagger.report.ResultsFolder;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The results of the whole run; writes them and shows the board at its end. */
final class TestResults implements AutoCloseable {

    private final Results results = new Results(Shard.ofThisRun()::has);
    private final ReliedOn reliedOn = new ReliedOn();
    private final OffsetDateTime started = OffsetDateTime.now(ZoneOffset.UTC);
    private final Path wanted;
    private final Console console;

    TestResults(Path wanted, Console console) {
        this.wanted = wanted;
        this.console = console;
    }

    static TestResults of(ExtensionContext context) {
        var settings = Settings.of(context);
        return WholeRun.of(context)
                .get(
                        "results in " + settings.results(),
                        TestResults.class,
                        () -> new TestResults(
                                settings.results(),
                                settings.showsBoard()
                                        ? new Console(System.out, settings.showsColours())
                                        : Console.SILENT));
    }

    /** Lists the API of a service even if none of its cases should run. */
    void include(ApiContract api) {
        if (isService(api)) {
            results.include(api);
        }
    }

    /** Notes what the service answered, whatever the test made of it. */
    void answered(Exchange exchange) {
        if (isService(exchange.contract())) {
            results.answered(
                    exchange.contract(),
                    exchange.operation().id(),
                    exchange.received().status());
        }
    }

    void contractTest(
            ApiContract api,
            String operationId,
            String caseId,
            Optional<String> status,
            Outcome outcome,
            String message,
            CaseDetail detail) {
        results.record(api, operationId, caseId, status, outcome, message, detail);
    }

    /** Notes what the fakes were asked. */
    void called(List<CollaboratorReport> collaborators) {
        collaborators.forEach(results::called);
    }

    /** Notes what the real collaborator answered. */
    void proved(ApiContract api, ProofReport.Proof proof) {
        results.proved(new ProofReport(api.name(), api.spec(), List.of(proof)));
    }

    /** Notes what the user accepts of an API for a time. */
    void accepts(ApiContract api, List<KnownDeviation> deviations) {
        deviations.forEach(each -> results.accepts(
                new DeviationReport(api.name(), each.operation(), each.what(), each.reason(), each.until())));
    }

    /** Notes what a hand-written test saw: all of it when the test passed, else only where it ended. */
    void serviceTest(TestName test, List<Exchange> exchanges, Outcome outcome, String message, CaseDetail detail) {
        reliedOn.ran(test);
        if (exchanges.isEmpty()) {
            return;
        }
        if (outcome == Outcome.PASSED) {
            exchanges.forEach(exchange -> saw(exchange, test, outcome, message, detail));
        } else if (outcome == Outcome.FAILED) {
            saw(exchanges.get(exchanges.size() - 1), test, outcome, message, detail);
        }
    }

    private void saw(Exchange exchange, TestName test, Outcome outcome, String message, CaseDetail detail) {
        if (!isService(exchange.contract())) {
            return;
        }
        var operation = exchange.operation();
        operation
                .response(exchange.received().status())
                .map(ResponseContract::status)
                .ifPresent(status -> results.recordServiceTest(
                        exchange.contract(), operation.id(), status, test.toString(), outcome, message, detail));
    }

    /** Notes what a hand-written test relied on when it passed. */
    void relyOn(List<Use> uses) {
        uses.forEach(use -> reliedOn.add(use.api(), use.consumer(), use.interactions()));
    }

    /** A collaborator's fake proves nothing about the collaborator. */
    private static boolean isService(ApiContract api) {
        return api.role().equals(Role.SERVICE.name());
    }

    @Override
    public void close() {
        var report = results.report();
        var place = ProjectPlace.ofThisJvm();
        var task = GradleTask.ofThisJvm().orElse(new GradleTask("", ""));
        var build = new Build(BuildTool.idOfThisBuild(), place.module(), task.name(), task.run(), started);
        var written = Turn.in(wanted, () -> {
            reliedOn.write(new InteractionsFolder(wanted));
            return report.isEmpty()
                    ? Optional.<Board>empty()
                    : Optional.of(new ResultsFolder(wanted).add(build, report));
        });
        written.ifPresent(board -> {
            var ofAllModules = place.inRoot(wanted);
            ofAllModules.ifPresent(all -> Turn.in(all, () -> new ResultsFolder(all).add(build, report)));
            if (OwnFolder.isLastOf(wanted)) {
                console.print(board.lines(pages(ofAllModules)));
            }
        });
    }

    private String pages(Optional<Path> ofAllModules) {
        return new ResultsFolder(wanted).page()
                + ofAllModules
                        .map(all -> ", of all modules: " + new ResultsFolder(all).page())
                        .orElse("");
    }
}
