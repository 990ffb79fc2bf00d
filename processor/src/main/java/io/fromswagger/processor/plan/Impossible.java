package io.fromswagger.processor.plan;

/** Thrown within one attempt at a sample, where a schema leaves no value; never leaves {@link SampleValues}. */
final class Impossible extends Exception {

    private static final long serialVersionUID = 1L;

    Impossible(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
