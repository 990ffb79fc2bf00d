package io.fromswagger.junit;

import org.opentest4j.TestAbortedException;

/** Ends a test before it began, so that nothing is known of it that was not known before. */
final class NotRun extends TestAbortedException {

    private static final long serialVersionUID = 1L;

    private final boolean forAFailure;

    private NotRun(String why, boolean forAFailure) {
        super(why);
        this.forAFailure = forAFailure;
    }

    /** Something that the test needs failed, which another test tells of. */
    static NotRun after(String failure) {
        return new NotRun("not run: " + failure, true);
    }

    /** It can't be run here, and nothing is wrong with that. */
    static NotRun here(String reason) {
        return new NotRun("not run: " + reason, false);
    }

    boolean isForAFailure() {
        return forAFailure;
    }

    NotRun saying(String message) {
        return new NotRun(message, forAFailure);
    }
}
