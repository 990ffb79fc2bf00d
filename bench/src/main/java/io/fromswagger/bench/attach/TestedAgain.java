package io.fromswagger.bench.attach;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Locale;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A test JVM as an IDE starts it, which runs a class once or several times, and says how long each time took. */
final class TestedAgain {

    private TestedAgain() {}

    /** The class, and how often. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        long failures = 0;
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            long start = System.nanoTime();
            var summary = new SummaryGeneratingListener();
            try (var session = LauncherFactory.openSession()) {
                session.getLauncher()
                        .execute(
                                LauncherDiscoveryRequestBuilder.request()
                                        .selectors(selectClass(arguments[0]))
                                        .build(),
                                summary);
            }
            System.out.printf(
                    Locale.ROOT,
                    "RAN %d %d%n",
                    summary.getSummary().getTestsSucceededCount(),
                    (System.nanoTime() - start) / 1_000_000);
            failures += summary.getSummary().getTotalFailureCount();
            if (summary.getSummary().getTestsSucceededCount() == 0) {
                failures++;
            }
        }
        System.exit(failures == 0 ? 0 : 1);
    }
}
