package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.ProblemCode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads {@code pattern}, and leaves it out where it can't be checked: no text must be called wrong for a pattern that only
 * another language's regular expressions understand.
 */
final class PatternKeyword {

    private static final int LONGEST = 2_000;

    /** As in {@code /^[a-z]+$/i}: with a slash before its start or behind its end, no text at all could match. */
    private static final Pattern DELIMITED = Pattern.compile("(?s)/\\^.*/[a-z]*|/.*[^\\\\]\\$/[a-z]*");

    private final Reading reading;

    PatternKeyword(Reading reading) {
        this.reading = reading;
    }

    void read(Node schema, Map<String, Object> json) {
        schema.get("pattern")
                .ifPresent(pattern -> pattern.text()
                        .flatMap(PatternKeyword::fault)
                        .ifPresent(fault -> {
                            reading.report(ProblemCode.PATTERN_UNCHECKED, pattern, fault);
                            json.remove("pattern");
                        }));
        for (Node named : schema.members("patternProperties")) {
            fault(named.key()).ifPresent(fault -> reading.report(ProblemCode.PATTERN_UNCHECKED, named, fault));
        }
    }

    private static Optional<String> fault(String pattern) {
        if (pattern.length() > LONGEST) {
            return Optional.of("it has more than " + LONGEST + " characters");
        }
        if (DELIMITED.matcher(pattern).matches()) {
            return Optional.of("the slashes around it are JavaScript's, and make it match no text at all");
        }
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("Java does not understand it (" + e.getDescription() + ")");
        } catch (StackOverflowError e) {
            return Optional.of("it is nested too deeply");
        }
    }
}
