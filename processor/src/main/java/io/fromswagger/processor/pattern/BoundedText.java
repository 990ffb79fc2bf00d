package io.fromswagger.processor.pattern;

/**
 * A text that may be looked at only so often: a pattern of the document that backtracks without end is given up, and
 * does not hang the compiler.
 */
final class BoundedText implements CharSequence {

    private static final int LOOKS = 200_000;

    private final CharSequence text;
    private final int[] looksLeft;

    BoundedText(String text) {
        this(text, new int[] {LOOKS});
    }

    private BoundedText(CharSequence text, int[] looksLeft) {
        this.text = text;
        this.looksLeft = looksLeft;
    }

    @Override
    public char charAt(int index) {
        if (looksLeft[0]-- <= 0) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), looksLeft);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The text was looked at too often. */
    static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super("a pattern backtracks without end", null, false, false);
        }
    }
}
