package io.fromswagger.bench.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.HashMap;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** Runs what has to run in the environment of the sample's tests. */
final class ReplayRun {

    private static final String TEST = "com.acme.orders.replay.ReplayTest";

    private final LauncherSession session;

    ReplayRun(LauncherSession session) {
        this.session = session;
    }

    /** Starts the environment. */
    void start() {
        run("starts");
    }

    /** Sends once more what the tests sent. */
    Replay.Result replay() {
        return Replay.Result.of(run("replays"));
    }

    private Map<String, String> run(String method) {
        var entries = new HashMap<String, String>();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(TEST + "#" + method
                        + (method.equals("starts")
                                ? "(io.fromswagger.environment.RunningEnvironment)"
                                : "(io.fromswagger.environment.RunningEnvironment,io.fromswagger.service.Service,"
                                        + "org.junit.jupiter.api.TestReporter)")))
                .build();
        session.getLauncher().execute(request, new TestExecutionListener() {
            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                entries.putAll(entry.getKeyValuePairs());
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().ifPresent(failure -> {
                    throw new IllegalStateException(test.getDisplayName(), failure);
                });
            }
        });
        return entries;
    }
}
