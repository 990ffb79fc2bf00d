package io.fromswagger.processor.docs;

import static io.fromswagger.processor.docs.ApiTable.code;
import static io.fromswagger.processor.docs.ApiTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.report.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reference lists what the code has; {@code -Dgolden.update=true} takes it over, and then fails. */
@Tag("same-on-every-jdk")
class ReferenceTest {

    private static final String REFERENCE = "docs/reference/";
    private static final String RUNTIME = "runtime/src/main/java/io/fromswagger/";
    private static final String CASES = "processor/src/test/resources/cases/";

    @Test
    void every_problem_code() {
        StringBuilder text = new StringBuilder();
        Map<String, String> examples = examples();
        Arrays.stream(ProblemCode.values())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(code -> text.append("### ")
                        .append(code.id())
                        .append("\n\n")
                        .append(problem(code))
                        .append(Optional.ofNullable(examples.get(code.id()))
                                .map(line -> "```text\n" + line + "\n```\n\n")
                                .orElse("")));
        new Page(REFERENCE + "problems.md").hold(Map.of("problem codes", "\n" + text));
    }

    @Test
    void the_annotations_attributes() {
        new Page(REFERENCE + "annotation.md")
                .hold(Map.of("attributes", ApiTable.elements(RUNTIME + "FromSwagger.java", "FromSwagger")));
    }

    @Test
    void what_an_environment_can_say() {
        new Page(REFERENCE + "environment.md")
                .hold(Map.of(
                        "environment", ApiTable.methods(RUNTIME + "EnvironmentBuilder.java", "EnvironmentBuilder"),
                        "service", ApiTable.methods(RUNTIME + "ServiceBuilder.java", "ServiceBuilder"),
                        "readiness", ApiTable.methods(RUNTIME + "service/Readiness.java", "Readiness"),
                        "postgres", ApiTable.methods(RUNTIME + "database/Postgres.java", "Postgres")));
    }

    @Test
    void what_a_fake_can_be_told() {
        new Page(REFERENCE + "fakes.md")
                .hold(Map.of(
                        "fake", ApiTable.methods(RUNTIME + "fake/Fake.java", "Fake"),
                        "operation", ApiTable.methods(RUNTIME + "fake/OperationFake.java", "OperationFake"),
                        "requests", ApiTable.methods(RUNTIME + "fake/MeantRequests.java", "MeantRequests"),
                        "answers", ApiTable.methods(RUNTIME + "fake/Answers.java", "Answers"),
                        "received", ApiTable.methods(RUNTIME + "fake/Received.java", "Received"),
                        "match", ApiTable.methods(RUNTIME + "fake/Match.java", "Match"),
                        "condition", ApiTable.methods(RUNTIME + "fake/Condition.java", "Condition"),
                        "recording", ApiTable.methods(RUNTIME + "fake/recording/Recording.java", "Recording")));
    }

    @Test
    void what_a_contract_test_checks() {
        new Page(REFERENCE + "report.md")
                .hold(Map.of("checks", ApiTable.constants(RUNTIME + "contract/Checks.java", "Checks")));
    }

    @Test
    void the_words_of_coverage_json() {
        String page = new Page(REFERENCE + "report.md").text();

        assertThat(Arrays.stream(Outcome.values()).map(Outcome::word))
                .allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
        assertThat(kindsOfCases()).allSatisfy(kind -> assertThat(page).contains("| `" + kind + "` |"));
    }

    @Test
    void what_is_generated() {
        new Page(REFERENCE + "generated-names.md")
                .hold(Map.of("service", types("orders"), "downstream", types("payments")));
    }

    @Test
    void every_decision_is_in_the_index() {
        StringBuilder list = new StringBuilder();
        for (String path : ProjectFiles.below(".md", "docs/decisions")) {
            if (!path.endsWith("/index.md")) {
                String title = ProjectFiles.read(path)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .substring(2);
                list.append("- [")
                        .append(html(title))
                        .append("](")
                        .append(path.substring(path.lastIndexOf('/') + 1))
                        .append(")\n");
            }
        }
        new Page("docs/decisions/index.md").hold(Map.of("decisions", list.toString()));
    }

    @Test
    void every_setting_is_in_both_tables_and_no_other() {
        List<String> settings = new ArrayList<>(settings());

        assertThat(settings).contains("fromswagger.url", "fromswagger.stale", "-Afromswagger.strict");
        for (String page : List.of(REFERENCE + "settings.md", "README.md")) {
            assertThat(rows(page)).as(page).containsExactlyInAnyOrderElementsOf(settings);
        }
    }

    private static String problem(ProblemCode code) {
        String said = html(code.template().replace("%s", "…").replace(".…", "."));
        String severity = code.severity().name().charAt(0)
                + code.severity().name().substring(1).toLowerCase(Locale.ROOT);
        return severity + ". " + said + "\n\n*Next:* " + html(code.hint()) + "\n\n" + inTheResults(code);
    }

    private static String inTheResults(ProblemCode code) {
        return switch (code.loss()) {
            case NOTHING -> "";
            case TESTS -> "*In the results of a run:* left out, of a service.\n\n";
            case CONTENT -> "*In the results of a run:* left out.\n\n";
        };
    }

    private static String html(String text) {
        return text.replace("<", "&lt;");
    }

    /** What the processor says of the faulty documents of the tests: the shortest line of each code. */
    private static Map<String, String> examples() {
        Map<String, String> examples = new TreeMap<>();
        ProjectFiles.below("problems.txt", "processor/src/test/resources/bad").stream()
                .flatMap(path -> ProjectFiles.read(path).lines())
                .filter(line -> line.startsWith("[FS"))
                .forEach(line -> examples.merge(
                        line.substring(1, 6), line, (one, other) -> one.length() <= other.length() ? one : other));
        return examples;
    }

    /** A row for each generated type of a golden case: its name, and its Javadoc's first sentence. */
    private static String types(String golden) {
        StringBuilder table = new StringBuilder("| type | meaning |\n|---|---|\n");
        String folder = CASES + golden + "/expected/com/acme/";
        for (String path : ProjectFiles.below(".java", folder)) {
            String name = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
            if (name.equals("package-info")) {
                continue;
            }
            String comment = JavaFile.read(path).typeComment().split("<p>|@param", 2)[0];
            String text = comment.isBlank() ? "The schema of that name." : comment;
            String inPackage = path.contains("/model/") ? "model." + name : name;
            table.append(row(code(inPackage), html(ApiTable.text(text))));
        }
        return table.toString();
    }

    private static Stream<String> kindsOfCases() {
        return Stream.concat(
                Stream.of("service-test"),
                Arrays.stream(JavaFile.of(
                                        "",
                                        ProjectFiles.read(
                                                "processor/src/main/java/io/fromswagger/processor/plan/ContractCase.java"))
                                .member("Kind")
                                .split("\\W+"))
                        .filter(word -> word.matches("[A-Z_]{3,}"))
                        .map(word -> word.toLowerCase(Locale.ROOT)));
    }

    /** Every name that the code asks for; {@code <api>} and {@code <scheme>} stand for what a document calls so. */
    private static Set<String> settings() {
        Set<String> settings = new LinkedHashSet<>();
        Pattern property = Pattern.compile("\"fromswagger\\.([a-zA-Z]+(?:\\.[a-zA-Z]+)*)\"");
        for (String path : ProjectFiles.below(".java", "runtime/src/main", "processor/src/main")) {
            String prefix = path.startsWith("processor/") ? "-Afromswagger." : "fromswagger.";
            property.matcher(ProjectFiles.read(path))
                    .results()
                    .filter(found -> !found.group(1).equals("txt"))
                    .forEach(found -> settings.add(prefix + found.group(1)));
        }
        Pattern get = Pattern.compile("\\bget\\(((?:\\w+(?:\\.name\\(\\))? \\+ )?)\"([a-zA-Z.]+)\"( \\+ \\w+)?\\)");
        get.matcher(ProjectFiles.read(RUNTIME + "junit/Settings.java"))
                .results()
                .map(found -> (found.group(1).isEmpty() ? "" : "<api>")
                        + found.group(2)
                        + (found.group(3) == null ? "" : "<scheme>"))
                .forEach(name -> settings.add("fromswagger." + name));
        return settings;
    }

    /** The names in the first column of the table of settings. */
    private static List<String> rows(String page) {
        List<String> names = new ArrayList<>();
        String settings = new Page(page).text();
        settings.lines()
                .filter(line -> line.startsWith("| `fromswagger.") || line.startsWith("| `-Afromswagger."))
                .forEach(line -> Pattern.compile("`([^`]+)`")
                        .matcher(line.substring(0, line.indexOf(" | ")))
                        .results()
                        .forEach(name -> names.add(name.group(1).replaceAll("=.*", ""))));
        return names;
    }
}
