package io.fromswagger.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the JVMs of one build write into one folder, and what is left of the builds before. */
class MergedPartsTest {

    @TempDir
    private Path folder;

    @Test
    void a_case_ran_when_it_ran_in_one_of_the_jvms_and_failed_when_it_failed_in_one() throws IOException {
        add("build", "2026-11-29T17:00:00Z", aCase("a", Outcome.SKIPPED), aCase("b", Outcome.PASSED));
        add("build", "2026-11-29T17:00:01Z", aCase("a", Outcome.PASSED), aCase("b", Outcome.FAILED));
        add("build", "2026-11-29T17:00:02Z", aCase("a", Outcome.PENDING), aCase("c", Outcome.SKIPPED));

        assertThat(results()).containsExactly("a passed", "b failed", "c skipped");
    }

    @Test
    void another_build_begins_anew() throws IOException {
        add("yesterday", "2026-11-28T17:00:00Z", aCase("a", Outcome.FAILED), aCase("b", Outcome.PASSED));
        add("today", "2026-11-29T17:00:00Z", aCase("a", Outcome.SKIPPED));

        assertThat(results()).containsExactly("a skipped");
        try (var parts = Files.list(folder.resolve("parts"))) {
            assertThat(parts).hasSize(1);
        }
    }

    @Test
    void a_task_that_runs_again_in_the_same_daemon_begins_anew_and_other_tasks_and_modules_stay() throws IOException {
        add(daemons("", "test", "1", 0), aCase("a", Outcome.FAILED), aCase("b", Outcome.PASSED));
        add(daemons("", "test", "1", 1), aCase("c", Outcome.PASSED));
        add(daemons("", "slowTest", "1", 2), aCase("d", Outcome.PASSED));
        add(daemons("payments", "test", "1", 3), aCase("e", Outcome.PASSED));
        var board = add(daemons("", "test", "2", 4), aCase("a", Outcome.PASSED), aCase("b", Outcome.SKIPPED));

        assertThat(results()).containsExactlyInAnyOrder("a passed", "b skipped", "d passed", "e passed");
        assertThat(board.lines("here")).contains("    ✘ → ✔ GET /things · 200 · title of a");
    }

    private static Build daemons(String module, String task, String run, int second) {
        return new Build(
                "daemon", module, task, run, SomeReports.BUILD.started().plusSeconds(second));
    }

    @Test
    void what_a_part_of_another_version_holds_is_taken_away() throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/1-1.json"), "{\"build\":\"today\"}");
        Files.writeString(folder.resolve("parts/2-1.json"), "{\"buil");
        Files.writeString(folder.resolve("history.json"), "[]");

        add("today", "2026-11-29T17:00:00Z", aCase("a", Outcome.PASSED));

        assertThat(results()).containsExactly("a passed");
        assertThat(folder.resolve("parts/1-1.json")).doesNotExist();
    }

    @Test
    void calls_of_a_collaborator_are_added_up() throws IOException {
        var once = new CollaboratorReport(
                "payments",
                "payments.yaml",
                List.of(new CollaboratorReport.CalledOperation("createCharge", "POST /charges", 1, 2, 3, 4)),
                List.of(new CollaboratorReport.UndeclaredCall("GET /x", 1)),
                List.of());
        var report = new RunReport(List.of(api(aCase("a", Outcome.PASSED))), List.of(once), List.of());

        var merged = Merging.of(List.of(report, report));

        assertThat(merged.collaborators())
                .containsExactly(new CollaboratorReport(
                        "payments",
                        "payments.yaml",
                        List.of(new CollaboratorReport.CalledOperation("createCharge", "POST /charges", 2, 4, 6, 8)),
                        List.of(new CollaboratorReport.UndeclaredCall("GET /x", 2)),
                        List.of()));
    }

    @Test
    void what_real_collaborators_answered_is_told_of_all_jvms() {
        var one = proofs(
                new ProofReport.Proof("GET /charges", "200", Outcome.PASSED, ""),
                new ProofReport.Proof("GET /charges", "200 (2)", Outcome.PASSED, ""));
        var other = proofs(new ProofReport.Proof("GET /charges", "200", Outcome.FAILED, "no"));

        var merged = Merging.of(List.of(one, other, new RunReport(List.of())));

        assertThat(merged.isEmpty()).isFalse();
        assertThat(merged.proofs())
                .singleElement()
                .satisfies(proofs -> assertThat(proofs.counts()).isEqualTo("1 passed, 1 failed, 0 pending, 0 not run"));
    }

    @Test
    void what_was_left_out_of_a_document_is_told_once_however_many_jvms_know_it() {
        var run = SomeReports.wholeRun();

        var merged = Merging.of(List.of(run, run, run));

        assertThat(merged.apis().get(0).leftOut()).isEqualTo(run.apis().get(0).leftOut());
        assertThat(merged.collaborators().get(0).leftOut())
                .isEqualTo(run.collaborators().get(0).leftOut());
    }

    @Test
    void what_was_left_out_of_two_texts_of_a_document_is_told_of_both_in_one_order() {
        var one = leftOut(SomeReports.capped());
        var other = leftOut(
                new OmissionReport(
                        "FS041",
                        "Nothing to do.",
                        1,
                        SomeReports.capped().places().subList(1, 2)),
                SomeReports.leftOut());

        var merged = Merging.of(List.of(one, other));

        assertThat(merged).isEqualTo(Merging.of(List.of(other, one)));
        assertThat(merged.apis().get(0).leftOut())
                .extracting(each -> each.code() + " " + each.count() + " "
                        + each.places().stream()
                                .map(OmissionReport.Place::spoken)
                                .toList())
                .containsExactly(
                        "FS022 1 [openapi/orders.yaml:5]", "FS041 12 [openapi/more.yaml:7, openapi/orders.yaml:42]");
    }

    @Test
    void two_documents_of_one_name_stay_two() {
        var merged = Merging.of(List.of(
                new RunReport(List.of(new ApiReport("orders", "a.yaml", List.of()))),
                new RunReport(List.of(new ApiReport("orders", "b.yaml", List.of())))));

        assertThat(merged.apis()).extracting(ApiReport::spec).containsExactly("a.yaml", "b.yaml");
    }

    @Test
    void the_board_tells_what_changed_since_a_case_ran_last() {
        add("one", "2026-11-27T17:00:00Z", aCase("a", Outcome.FAILED), aCase("b", Outcome.PASSED));
        add("two", "2026-11-28T17:00:00Z", aCase("a", Outcome.SKIPPED), aCase("b", Outcome.SKIPPED));

        var board = add("three", "2026-11-29T17:00:00Z", aCase("a", Outcome.PASSED), aCase("c", Outcome.PASSED));

        assertThat(board.lines("here"))
                .containsSequence(
                        "  since the last run: 1 turned green, 1 new, 1 gone",
                        "    ✘ → ✔ GET /things · 200 · title of a");
    }

    @Test
    void each_jvm_of_a_build_compares_with_the_build_before_it_and_not_with_its_own_first_part() {
        add("one", "2026-11-28T17:00:00Z", aCase("a", Outcome.FAILED));
        add("two", "2026-11-29T17:00:00Z", aCase("a", Outcome.PASSED));

        var board = add("two", "2026-11-29T17:00:01Z", aCase("a", Outcome.SKIPPED));

        assertThat(board.lines("here")).contains("  since the last run: 1 turned green");
    }

    @Test
    void the_last_fifty_runs_are_kept() throws IOException {
        for (int run = 0; run < 52; run++) {
            add("build " + run, "2026-11-29T17:00:00Z", aCase("a", Outcome.PASSED));
        }

        var history = Json.parse(Files.readString(folder.resolve("history.json")));
        assertThat(history.get("runs").items()).hasSize(50);
        assertThat(history.at("/runs/49/build").asString()).isEqualTo("build 51");
        assertThat(history.at("/runs/0/build").asString()).isEqualTo("build 2");
    }

    private Board add(String build, String started, CaseReport... cases) {
        return add(SomeReports.build(build, "", started), cases);
    }

    private Board add(Build build, CaseReport... cases) {
        return new ResultsFolder(folder).add(build, new RunReport(List.of(api(cases))));
    }

    private static ApiReport api(CaseReport... cases) {
        return new ApiReport(
                "things",
                "things.yaml",
                List.of(new OperationReport("list", "GET", "/things", List.of("200"), List.of(cases))));
    }

    private static RunReport proofs(ProofReport.Proof... proofs) {
        return new RunReport(
                List.of(),
                List.of(),
                List.of(),
                List.of(new ProofReport("payments", "openapi/payments.yaml", List.of(proofs))));
    }

    private static RunReport leftOut(OmissionReport... omissions) {
        return new RunReport(List.of(new ApiReport("orders", "orders.yaml", List.of(), List.of(), List.of(omissions))));
    }

    private static CaseReport aCase(String id, Outcome outcome) {
        return new CaseReport(id, "positive", "200", "title of " + id, outcome, "");
    }

    private List<String> results() throws IOException {
        return Json.parse(Files.readString(folder.resolve("coverage.json")))
                .at("/apis/0/operations/0/cases")
                .items()
                .stream()
                .map(each ->
                        each.get("id").asString() + " " + each.get("result").asString())
                .toList();
    }
}
