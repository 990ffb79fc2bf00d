package io.fromswagger.http;

/** Stands where something is still to be written; goes away with the last of it. */
final class Later {

    private Later() {}

    @SuppressWarnings({"TypeParameterUnusedInFormals", "DoNotCallSuggester"})
    static <T> T later() {
        throw new UnsupportedOperationException("not yet");
    }
}
