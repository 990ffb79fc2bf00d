package io.fromswagger.processor.pattern;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A {@code pattern} of the document, as far as Java can judge it. */
public record SpecPattern(String source, Pattern compiled) {

    private static final int LONGEST = 2_000;

    /** Empty when Java does not understand the pattern: then nothing is said by it. */
    public static Optional<SpecPattern> of(String source) {
        if (source.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SpecPattern(source, Pattern.compile(source)));
        } catch (PatternSyntaxException | StackOverflowError notOurs) {
            return Optional.empty();
        }
    }

    /** Whether a pattern occurs in a text; one that Java doesn't know, or that takes too long, is taken to. */
    public static boolean occurs(String pattern, String text) {
        return of(pattern).map(known -> known.accepts(text)).orElse(true);
    }

    /** Whether the pattern occurs in the text; a pattern that takes too long to tell is taken to be satisfied. */
    public boolean accepts(String text) {
        return occursIn(text).orElse(true);
    }

    /** Empty if it takes too long to tell. */
    public Optional<Boolean> occursIn(String text) {
        try {
            return Optional.of(compiled.matcher(new BoundedText(text)).find());
        } catch (BoundedText.TooManyLooks | StackOverflowError untold) {
            return Optional.empty();
        }
    }
}
