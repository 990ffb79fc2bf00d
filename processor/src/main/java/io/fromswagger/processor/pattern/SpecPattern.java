package io.fromswagger.processor.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A {@code pattern} of the document, as far as Java can judge it. */
record SpecPattern(String source, Pattern compiled) {

    private static final int LONGEST = 2_000;

    /** Empty when Java does not understand the pattern: then nothing is said by it. */
    static Optional<SpecPattern> of(String source) {
        if (source.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SpecPattern(source, Pattern.compile(source)));
        } catch (PatternSyntaxException | StackOverflowError notOurs) {
            return Optional.empty();
        }
    }

    /** Whether the pattern occurs in the text; a pattern that takes too long to tell is taken to be satisfied. */
    boolean accepts(String text) {
        return occursIn(text).orElse(true);
    }

    /** Empty if it takes too long to tell. */
    Optional<Boolean> occursIn(String text) {
        try {
            return Optional.of(compiled.matcher(new BoundedText(text)).find());
        } catch (BoundedText.TooManyLooks | StackOverflowError untold) {
            return Optional.empty();
        }
    }
}
