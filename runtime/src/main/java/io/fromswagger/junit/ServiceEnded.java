package io.fromswagger.junit;

/** A service that ended by itself while tests still need it. */
final class ServiceEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceEnded(String report) {
        super(report);
    }
}
