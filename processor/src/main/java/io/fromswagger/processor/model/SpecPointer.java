package io.fromswagger.processor.model;

/**
 * Where something stands in the user's document.
 *
 * @param pointer JSON pointer as a URI fragment, for example {@code #/paths/~1pets/post} (RFC 6901, section 6)
 * @param line one-based line in the document's text, 0 when unknown
 * @param column one-based column, 0 when unknown
 */
public record SpecPointer(String pointer, int line, int column) {

    /** The document itself. */
    public static final SpecPointer ROOT = new SpecPointer("#", 1, 1);

    /** The part of the document below this one; its position is looked up by whoever reads the document. */
    public String child(String token) {
        return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
    }
}
