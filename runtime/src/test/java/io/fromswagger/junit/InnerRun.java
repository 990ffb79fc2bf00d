package io.fromswagger.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.fromswagger.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs fixture classes in a JUnit engine of their own, and tells what became of them. */
final class InnerRun {

    private final Path results;
    private final EngineExecutionResults execution;

    private InnerRun(Path results, EngineExecutionResults execution) {
        this.results = results;
        this.execution = execution;
    }

    static InnerRun of(Path results, Map<String, String> settings, Class<?>... testClasses) {
        var engine = EngineTestKit.engine("junit-jupiter")
                .configurationParameter("fromswagger.results", results.toString())
                .configurationParameter("fromswagger.board", "false")
                .configurationParameter("fromswagger.stale", "allowed");
        settings.forEach(engine::configurationParameter);
        for (Class<?> testClass : testClasses) {
            engine.selectors(selectClass(testClass));
        }
        return new InnerRun(results, engine.execute());
    }

    /** By test method, in the order in which they ended: {@code SUCCESSFUL}, {@code FAILED}, {@code ABORTED}. */
    Map<String, String> outcomes() {
        var outcomes = new LinkedHashMap<String, String>();
        execution.testEvents().finished().stream()
                .forEach(event -> outcomes.put(
                        event.getTestDescriptor().getLegacyReportingName().replaceAll("\\(.*", ""),
                        event.getRequiredPayload(TestExecutionResult.class)
                                .getStatus()
                                .name()));
        return outcomes;
    }

    /** What was thrown in a test method that didn't pass. */
    Throwable thrown(String method) {
        return execution.testEvents().finished().stream()
                .filter(event ->
                        event.getTestDescriptor().getLegacyReportingName().startsWith(method + "("))
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .findFirst()
                .flatMap(TestExecutionResult::getThrowable)
                .orElseThrow(() -> new AssertionError(method + " threw nothing; outcomes: " + outcomes()));
    }

    /** Everything that was thrown, by tests and around them. */
    List<Throwable> allThrown() {
        return execution.allEvents().finished().stream()
                .flatMap(event -> event.getRequiredPayload(TestExecutionResult.class).getThrowable().stream())
                .toList();
    }

    /** The case of an operation in {@code coverage.json}. */
    Json caseOf(String operation, String id) {
        return coverage().at("/apis/0/operations").items().stream()
                .filter(each -> each.get("id").asString().equals(operation))
                .flatMap(each -> each.get("cases").items().stream())
                .filter(each -> each.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no case " + id + " in " + coverage().pretty()));
    }

    Json coverage() {
        try {
            return Json.parse(Files.readString(results.resolve("coverage.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a test told, as it would in a project of its own: that this one is a module is nothing that the texts are about. */
    static String alone(String told) {
        return String.valueOf(told).replaceAll(" -pl \\S+ -am -Dsurefire\\.failIfNoSpecifiedTests=false", "");
    }
}
