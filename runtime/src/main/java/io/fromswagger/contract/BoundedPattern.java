package io.fromswagger.contract;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A {@code pattern} of the document, as far as Java can judge it: one that Java does not understand, or that takes too many
 * steps to tell, says nothing. The compiler has warned of the former.
 */
record BoundedPattern(Optional<Pattern> compiled) {

    private static final int LONGEST = 2_000;

    /** Enough for every pattern that does not backtrack without end; a text is given more the longer it is. */
    private static final long LEAST_LOOKS = 2_000_000;

    private static final long LOOKS_PER_CHARACTER = 100;

    static BoundedPattern of(String source) {
        if (source.length() > LONGEST) {
            return new BoundedPattern(Optional.empty());
        }
        try {
            return new BoundedPattern(Optional.of(Pattern.compile(source)));
        } catch (PatternSyntaxException | StackOverflowError notOurs) {
            return new BoundedPattern(Optional.empty());
        }
    }

    /** Whether the pattern occurs in the text; true if that can't be told. */
    boolean accepts(String text) {
        return occursIn(text).orElse(true);
    }

    /** Empty if it can't be told. */
    Optional<Boolean> occursIn(String text) {
        try {
            return compiled.map(pattern -> pattern.matcher(new Looks(text)).find());
        } catch (TooManyLooks | StackOverflowError untold) {
            return Optional.empty();
        }
    }

    /** A text that may be looked at only so often. */
    private static final class Looks implements CharSequence {

        private final String text;
        private long left;

        Looks(String text) {
            this.text = text;
            this.left = LEAST_LOOKS + LOOKS_PER_CHARACTER * text.length();
        }

        @Override
        public char charAt(int index) {
            if (left-- <= 0) {
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
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super("a pattern backtracks without end", null, false, false);
        }
    }
}
