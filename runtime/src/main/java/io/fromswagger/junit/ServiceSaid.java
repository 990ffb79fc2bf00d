package io.fromswagger.junit;

/** Hangs under a failure that is not ours, to show in the report what the service printed meanwhile. */
final class ServiceSaid extends Exception {

    private static final long serialVersionUID = 1L;

    ServiceSaid(String entry) {
        super(entry.replace("\n", "\n  "), null, false, false);
    }
}
