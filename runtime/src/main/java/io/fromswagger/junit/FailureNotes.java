package io.fromswagger.junit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes which tests fail, of whatever kind, for {@code -Dfromswagger.only=failed}. JUnit finds it in
 * {@code META-INF/services}.
 *
 * <p>What is made while tests run (the invocations of a parameterised test, dynamic tests) counts for what made it. A test
 * that could not begin because something else failed has failed, too; one that can't be run here stays what it was.
 */
public final class FailureNotes implements TestExecutionListener {

    private final Set<String> madeWhileRunning = new HashSet<>();
    private final Map<String, Boolean> failed = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private @Nullable TestPlan plan;
    private @Nullable LastFailed file;

    /** Made by JUnit. */
    public FailureNotes() {}

    @Override
    public synchronized void testPlanExecutionStarted(TestPlan started) {
        plan = started;
        file = LastFailed.in(Settings.of(started.getConfigurationParameters()).results());
    }

    @Override
    public synchronized void dynamicTestRegistered(TestIdentifier test) {
        madeWhileRunning.add(test.getUniqueId());
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        leaveOut(test);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var thrown = result.getThrowable().orElse(null);
        if (thrown instanceof NotRun notRun) {
            if (notRun.isForAFailure()) {
                failed.put(key(test), true);
            }
        } else if (result.getStatus() == Status.ABORTED && test.isContainer()) {
            leaveOut(test);
        } else {
            failed.merge(key(test), result.getStatus() == Status.FAILED, Boolean::logicalOr);
        }
        if (isClass(test)) {
            write();
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan finished) {
        write();
        madeWhileRunning.clear();
    }

    private void leaveOut(TestIdentifier test) {
        if (!madeWhileRunning.contains(test.getUniqueId())) {
            leftOut.add(key(test));
        }
    }

    private String key(TestIdentifier test) {
        var made = test;
        while (madeWhileRunning.contains(made.getUniqueId()) && plan != null) {
            var maker = plan.getParent(made);
            if (maker.isEmpty()) {
                break;
            }
            made = maker.get();
        }
        return TestKey.of(made);
    }

    private static boolean isClass(TestIdentifier test) {
        return test.getSource().filter(ClassSource.class::isInstance).isPresent();
    }

    /** After each class, so that a run that somebody ends has not found its failures for nothing. */
    private void write() {
        if (file != null && !(failed.isEmpty() && leftOut.isEmpty())) {
            file.note(failed, leftOut);
        }
        failed.clear();
        leftOut.clear();
    }
}
