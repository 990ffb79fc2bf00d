package io.fromswagger.junit;

import io.fromswagger.ThrowingRunnable;
import org.jspecify.annotations.Nullable;

/**
 * Something without which no test makes sense, looked at once. Where it doesn't hold, the first test says so in full, and
 * all others only point there: one fault, one failure.
 */
final class Precondition {

    private final String whatIsWrong;
    private final ThrowingRunnable check;
    private boolean holds;
    private @Nullable TestName failedIn;

    /**
     * @param whatIsWrong for the other tests: {@code what the tests need did not start}
     * @param check throws when it doesn't hold
     */
    Precondition(String whatIsWrong, ThrowingRunnable check) {
        this.whatIsWrong = whatIsWrong;
        this.check = check;
    }

    synchronized void ensure(TestName test) throws Exception {
        if (failedIn != null) {
            throw NotRun.after(whatIsWrong + ", see the failure of " + failedIn);
        }
        if (!holds) {
            try {
                check.run();
                holds = true;
            } catch (Exception | Error e) {
                failedIn = test;
                throw e;
            }
        }
    }
}
