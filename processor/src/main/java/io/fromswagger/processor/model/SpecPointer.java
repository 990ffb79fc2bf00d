package io.fromswagger.processor.model;

/**
 * Where something stands in the user's document.
 *
 * @param pointer JSON pointer as a URI fragment, for example {@code #/paths/~1pets/post} (RFC 6901, section 6); in a
 *     document that the user's refers to, with its path in front: {@code common/errors.yaml#/Problem}
 * @param line one-based line in that document's text, 0 when unknown
 * @param column one-based column, 0 when unknown
 */
public record SpecPointer(String pointer, int line, int column) {

    /** The document itself. */
    public static final SpecPointer ROOT = new SpecPointer("#", 1, 1);

    /** The path of the document; empty for the one that the user named. */
    public String document() {
        return pointer.substring(0, pointer.indexOf('#')).replace("%23", "#").replace("%25", "%");
    }

    /** The pointer without the document's path. */
    public String fragment() {
        return pointer.substring(pointer.indexOf('#'));
    }

    /** The part of the document below this one; its position is looked up by whoever reads the document. */
    public String child(String token) {
        return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
    }
}
