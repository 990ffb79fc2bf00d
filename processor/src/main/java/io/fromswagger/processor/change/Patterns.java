package io.fromswagger.processor.change;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns of a document, which is hostile text: looking for one takes no longer than a bounded number of steps. */
final class Patterns {

    private static final int MOST_STEPS = 1_000_000;

    private Patterns() {}

    /** Whether a pattern is found in a text; one that Java doesn't know, or that takes too long, is taken to be. */
    static boolean finds(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(new Counted(text)).find();
        } catch (PatternSyntaxException | StackOverflowError | TooLong e) {
            return true;
        }
    }

    private static final class Counted implements CharSequence {

        private final String text;
        private int steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
