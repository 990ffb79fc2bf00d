package io.fromswagger.bench.loop;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.fromswagger.contract.ApiContract;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs generated contract tests against a service that runs already, as {@code -Dfromswagger.url} does. */
final class Suite {

    private Suite() {}

    /** The tests by their outcome, each with what it said. */
    static Map<String, List<String>> run(List<Class<?>> classes, ApiContract contract, URI url, Path results) {
        var outcomes = LoopRow.outcomes();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(classes.stream().map(type -> selectClass(type)).toList())
                .configurationParameter("fromswagger." + contract.name() + ".url", url.toString())
                .configurationParameter("fromswagger.results", results.toString())
                .configurationParameter("fromswagger.stale", "allowed")
                .configurationParameter("fromswagger.board", "false");
        contract.securitySchemes()
                .keySet()
                .forEach(scheme ->
                        request.configurationParameter("fromswagger.credentials." + scheme, CallerCheck.CREDENTIAL));
        try (var session = LauncherFactory.openSession()) {
            session.getLauncher().execute(request.build(), new TestExecutionListener() {
                @Override
                public void executionSkipped(TestIdentifier test, String reason) {
                    outcomes.get("pending").add(name(test) + " skipped: " + reason);
                }

                @Override
                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    String said = name(test)
                            + result.getThrowable()
                                    .map(failure -> " " + failure)
                                    .orElse("");
                    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                        boolean undecided = said.contains("\n  actual    501\n");
                        outcomes.get(undecided ? "undecided" : "failed").add(said);
                    } else if (test.isTest()) {
                        boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
                        outcomes.get(passed ? "passed" : "pending").add(said);
                    }
                }
            });
        }
        return outcomes;
    }

    private static String name(TestIdentifier test) {
        String id = test.getUniqueId();
        String type = id.replaceAll(".*\\[class:(?:[^\\]]*\\.)?([^\\].]*)].*", "$1");
        return type + "#" + id.replaceAll(".*\\[method:([^(\\]]*).*", "$1");
    }
}
