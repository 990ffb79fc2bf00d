package io.fromswagger.junit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Has worlds and results last as long as JUnit's launcher session. JUnit finds it in {@code META-INF/services}.
 *
 * <p>An extension can't ask for the session before JUnit 5.13. But the launcher says on each thread which test class it
 * runs next; so an extension that finds its own class there runs in that session, and one that finds another class, or
 * none, runs in an engine of its own.
 */
public final class LauncherSessions implements LauncherSessionListener {

    private static final ThreadLocal<@Nullable Started> LAST_STARTED = new ThreadLocal<>();

    private final WholeRun run = new WholeRun();
    private volatile boolean staleIsAllowed;
    private final Selection selection = new Selection();

    /** Made by JUnit. */
    public LauncherSessions() {}

    /** The run of the session that executes this class or test; empty where no launcher does. */
    static Optional<WholeRun> runOf(ExtensionContext context) {
        return Optional.ofNullable(LAST_STARTED.get())
                .filter(last -> last.uniqueId().equals(context.getUniqueId()))
                .map(Started::run);
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerLauncherDiscoveryListeners(new LauncherDiscoveryListener() {
            @Override
            public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
                OnlyFailed.DISCOVERY.set(selection.of(request.getConfigurationParameters()));
            }

            @Override
            public void launcherDiscoveryFinished(LauncherDiscoveryRequest request) {
                OnlyFailed.DISCOVERY.remove();
            }
        });
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                staleIsAllowed = Settings.of(plan).allowsStaleDocuments();
            }

            @Override
            public void executionStarted(TestIdentifier started) {
                LAST_STARTED.set(new Started(started.getUniqueId(), run));
            }
        });
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (!staleIsAllowed && !Freshness.wasEnsured(run)) {
                StaleClasses.tell(getClass().getClassLoader(), System.err);
            }
        } finally {
            run.close();
        }
    }

    /** What the launcher said last on a thread. */
    private record Started(String uniqueId, WholeRun run) {}
}
