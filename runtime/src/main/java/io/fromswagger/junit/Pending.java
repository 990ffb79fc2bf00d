package io.fromswagger.junit;

import org.opentest4j.TestAbortedException;

/** Ends a test that can say nothing yet, because something is missing that only a person knows. */
final class Pending extends TestAbortedException {

    private static final long serialVersionUID = 1L;

    Pending(String message) {
        super(message);
    }
}
