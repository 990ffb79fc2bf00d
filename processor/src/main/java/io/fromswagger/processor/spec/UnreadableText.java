package io.fromswagger.processor.spec;

/** The text is neither JSON nor YAML, or too costly to read; says why and where. */
final class UnreadableText extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * A fault at a place.
     *
     * @param reason without a full stop
     * @param line one-based, 0 when unknown
     * @param column one-based, 0 when unknown
     */
    UnreadableText(String reason, int line, int column) {
        super(reason);
        this.line = line;
        this.column = column;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
