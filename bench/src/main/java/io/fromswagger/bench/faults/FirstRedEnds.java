package io.fromswagger.bench.faults;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** Leaves out the tests after the first that saw the fault: one is enough. */
public final class FirstRedEnds implements ExecutionCondition, TestWatcher {

    private static final Namespace OURS = Namespace.create(FirstRedEnds.class);
    private static final String SEEN = "seen";

    /** Made by JUnit. */
    public FirstRedEnds() {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getRoot().getStore(OURS).get(SEEN) == null
                ? ConditionEvaluationResult.enabled("the fault is not seen yet")
                : ConditionEvaluationResult.disabled("the fault is seen");
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        if (!Suite.Failure.of("", cause).isOfSetUp()) {
            context.getRoot().getStore(OURS).put(SEEN, true);
        }
    }
}
