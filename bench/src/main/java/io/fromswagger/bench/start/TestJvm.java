package io.fromswagger.bench.start;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A test JVM, as a build or an IDE starts it. */
final class TestJvm {

    private TestJvm() {}

    public static void main(String[] arguments) {
        Stamps.now("main");
        var summary = new SummaryGeneratingListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                Stamps.now("plan");
                super.testPlanExecutionStarted(plan);
            }
        };
        try (var session = LauncherFactory.openSession()) {
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(arguments[0]))
                                    .build(),
                            summary);
        }
        Stamps.print();
        summary.getSummary()
                .getFailures()
                .forEach(failure -> failure.getException().printStackTrace());
        System.exit(summary.getSummary().getTestsSucceededCount() == 1 ? 0 : 1);
    }
}
