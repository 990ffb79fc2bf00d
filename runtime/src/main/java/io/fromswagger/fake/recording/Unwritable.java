package io.fromswagger.fake.recording;

/** Thrown inside this room by what can't be said in Java, with the reason; those who plan a stub leave it out. */
final class Unwritable extends Exception {

    private static final long serialVersionUID = 1L;

    Unwritable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
