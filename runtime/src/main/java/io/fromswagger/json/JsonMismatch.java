package io.fromswagger.json;

/** JSON that is not what the reader asked for. */
public final class JsonMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String expected;
    private final String actual;

    /** Says where, what was asked for, and what was there. */
    public JsonMismatch(String pointer, String expected, String actual) {
        super((pointer.isEmpty() ? "the value" : pointer) + " must be " + expected + ", but is " + actual);
        this.pointer = pointer;
        this.expected = expected;
        this.actual = actual;
    }

    /** Where, as a JSON pointer; empty for the whole value. */
    public String pointer() {
        return pointer;
    }

    /** What was asked for, in words. */
    public String expected() {
        return expected;
    }

    /** What was there: its JSON, or {@code absent}. */
    public String actual() {
        return actual;
    }
}
