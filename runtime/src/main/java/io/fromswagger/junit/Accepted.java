package io.fromswagger.junit;

import org.opentest4j.TestAbortedException;

/** Ends a test that failed as the user said it would, and may for now. */
final class Accepted extends TestAbortedException {

    private static final long serialVersionUID = 1L;

    Accepted(String message) {
        super(message);
    }
}
