package io.fromswagger.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text of a document or of a service is more than text in a report: whatever stands at a place, the reports have the
 * shape that they have with a harmless word there.
 */
class HostileReportsTest {

    private static final String HARMLESS = "harmless";
    private static final String COMMANDS = "[\\p{Cntrl}&&[^\\n\\t]]|[\\u0080-\\u009f\\u2028-\\u202e\\u2066-\\u2069]";

    @TempDir
    private Path folder;

    /** Every place of a report that holds text, with a report that has a given text there. */
    static Map<String, Function<String, RunReport>> places() {
        var places = new TreeMap<String, Function<String, RunReport>>();
        Stream.of(
                        "name",
                        "spec",
                        "id",
                        "path",
                        "status",
                        "case",
                        "title",
                        "message",
                        "warning",
                        "code",
                        "what to do",
                        "what is left out",
                        "left out of",
                        "left out in",
                        "left out at",
                        "again",
                        "module",
                        "called",
                        "request",
                        "response",
                        "document",
                        "log",
                        "collaborator",
                        "its document",
                        "its operation",
                        "undeclared",
                        "the real one",
                        "its document, too",
                        "proven operation",
                        "relied on",
                        "real answer",
                        "deviating operation",
                        "what deviates",
                        "why it deviates")
                .forEach(place -> places.put(place, text -> report(place, text)));
        return places;
    }

    static Stream<String> hostile() {
        return HostileText.all().stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void the_page_has_the_elements_and_attributes_of_its_frame(String text) {
        places().forEach((place, report) -> assertThat(HtmlShape.of(page(report.apply(text))))
                .as(place)
                .isEqualTo(HtmlShape.of(page(report.apply(HARMLESS)))));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void the_summary_has_the_headings_tables_and_lists_that_it_has_anyway(String text) {
        places().forEach((place, report) -> assertThat(MarkdownShape.of(summary(report.apply(text))))
                .as(place)
                .isEqualTo(MarkdownShape.of(summary(report.apply(HARMLESS)))));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void no_report_holds_what_turns_text_around_or_commands_a_terminal(String text) throws IOException {
        for (Map.Entry<String, Function<String, RunReport>> place : places().entrySet()) {
            for (String written : written(place.getValue().apply(text))) {
                assertThat(written).as(place.getKey()).doesNotContainPattern(COMMANDS);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void coverage_json_is_json_and_holds_the_text_itself(String text) throws IOException {
        try (var reader = new JsonReader(
                new StringReader(CoverageJson.of(places().get("path").apply(text))))) {
            reader.setStrictness(Strictness.STRICT);
            var operation = JsonParser.parseReader(reader)
                    .getAsJsonObject()
                    .getAsJsonArray("apis")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonArray("operations")
                    .get(0);
            assertThat(operation.getAsJsonObject().get("path").getAsString()).isEqualTo(text);
        }
    }

    /** The judge is judged: of a writer that forgets to escape it must say so. */
    @Test
    void a_writer_that_forgets_would_be_noticed() {
        var path = places().get("path");
        String page = page(path.apply("<b>x</b>"));
        String summary = summary(path.apply("a | <b>"));

        assertThat(HtmlShape.of(page.replace("&lt;", "<").replace("&gt;", ">"))).isNotEqualTo(HtmlShape.of(page));
        assertThat(MarkdownShape.of(summary.replace("\\|", "|"))).isNotEqualTo(MarkdownShape.of(summary));
        assertThat(MarkdownShape.of(summary.replace("&lt;", "<").replace("&gt;", ">")))
                .isNotEqualTo(MarkdownShape.of(summary));
    }

    private List<String> written(RunReport report) throws IOException {
        var results = new ResultsFolder(folder);
        results.add(SomeReports.BUILD, report);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(HostileReportsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(RunReport report) {
        return IndexHtml.of(report, Changes.NONE, List.of());
    }

    private static String summary(RunReport report) {
        return SummaryMarkdown.of(report, Changes.NONE);
    }

    /** A report that has a text at one place, and a word at the others. */
    private static RunReport report(String place, String text) {
        UnaryOperator<String> at = other -> other.equals(place) ? text : other;
        var detail = new CaseDetail(
                at.apply("again"),
                7,
                List.of(new ExchangeReport(at.apply("called"), at.apply("request"), at.apply("response"), 3)),
                at.apply("document"),
                at.apply("log"));
        List<CaseReport> cases = Stream.of(Outcome.FAILED, Outcome.PENDING, Outcome.PASSED, Outcome.SKIPPED)
                .map(outcome -> new CaseReport(
                        at.apply("case"),
                        "positive",
                        at.apply("status"),
                        at.apply("title"),
                        outcome,
                        "two lines\n" + at.apply("message"),
                        detail))
                .toList();
        var operation =
                new OperationReport(at.apply("id"), "GET", at.apply("path"), List.of(at.apply("status")), cases);
        var leftOut = List.of(new OmissionReport(
                at.apply("code"),
                at.apply("what to do"),
                3,
                List.of(
                        new OmissionReport.Place(
                                at.apply("what is left out"),
                                "id",
                                at.apply("left out in"),
                                7,
                                at.apply("left out at")),
                        new OmissionReport.Place(
                                "of no operation", at.apply("left out of"), "a.yaml", 0, "#/paths/x"))));
        return new RunReport(
                List.of(new ApiReport(
                        at.apply("name"), at.apply("spec"), List.of(operation), List.of(at.apply("warning")), leftOut)),
                List.of(new CollaboratorReport(
                        at.apply("collaborator"),
                        at.apply("its document"),
                        List.of(new CollaboratorReport.CalledOperation("id", at.apply("its operation"), 1, 1, 1, 1)),
                        List.of(new CollaboratorReport.UndeclaredCall(at.apply("undeclared"), 2)),
                        leftOut)),
                List.of(new DeviationReport(
                        at.apply("name"),
                        at.apply("deviating operation"),
                        at.apply("what deviates"),
                        at.apply("why it deviates"),
                        LocalDate.of(2027, 1, 1))),
                List.of(new ProofReport(
                        at.apply("the real one"),
                        at.apply("its document, too"),
                        Stream.of(Outcome.values())
                                .map(outcome -> new ProofReport.Proof(
                                        at.apply("proven operation"),
                                        at.apply("relied on"),
                                        outcome,
                                        outcome == Outcome.PASSED ? "" : at.apply("real answer")))
                                .toList())));
    }
}
