package io.fromswagger.json;

/** Text that is not JSON. */
public final class JsonSyntaxProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    JsonSyntaxProblem(String what, int line, int column) {
        super(what + " (line " + line + ", column " + column + ")");
        this.line = line;
        this.column = column;
    }

    /** One-based. */
    public int line() {
        return line;
    }

    /** One-based. */
    public int column() {
        return column;
    }
}
