package io.fromswagger.junit;

import io.fromswagger.contract.Checks;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.report.Outcome;
import io.fromswagger.service.StartFailure;
import org.opentest4j.TestAbortedException;

/** What the end of a test says about its case. */
final class Verdicts {

    private Verdicts() {}

    static Outcome of(Throwable thrown) {
        if (thrown instanceof Pending) {
            return Outcome.PENDING;
        }
        if (thrown instanceof Accepted) {
            return Outcome.ACCEPTED;
        }
        if (thrown instanceof TestAbortedException) {
            return Outcome.SKIPPED;
        }
        return isSetUp(thrown) ? Outcome.SET_UP : Outcome.FAILED;
    }

    /** A failure instead of a pending test, for those who want none. */
    static AssertionError strict(Throwable pending) {
        var failure =
                new AssertionError("pending, which -Dfromswagger.strict=true doesn't allow: " + pending.getMessage());
        failure.setStackTrace(pending.getStackTrace());
        return failure;
    }

    private static boolean isSetUp(Throwable thrown) {
        return thrown instanceof StartFailure
                || thrown instanceof SetUpFailure
                || (thrown instanceof ContractFailure broken
                        && broken.violations().stream()
                                .anyMatch(each -> each.check().equals(Checks.SET_UP)))
                || String.valueOf(thrown.getMessage()).startsWith("set-up failed");
    }
}
