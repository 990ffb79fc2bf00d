package io.fromswagger.processor.plan;

import io.fromswagger.processor.pattern.SpecPattern;
import io.fromswagger.processor.plan.Variant.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shortest and the longest text that a schema allows, and one of letters from all over the world. */
final class LegalTexts {

    private static final String WORLDWIDE = "Gr\u00fc\u00dfe aus \u6771\u4eac \ud83d\ude00";

    private LegalTexts() {}

    /** None where a format has a say: the validator knows nothing of formats. */
    static List<Variant> of(Composition schema, String legal) {
        boolean free = schema.text("format")
                        .filter(format -> !format.equals("password"))
                        .isEmpty()
                && !schema.has("contentEncoding")
                && !schema.has("contentMediaType");
        List<Variant> variants = new ArrayList<>();
        if (!free || !schema.enumeration().isEmpty() || schema.has("const")) {
            return variants;
        }
        length(schema, "minLength")
                .filter(least -> least > 0)
                .ifPresent(least -> resized(schema, legal, least)
                        .ifPresent(text -> variants.add(new Variant(
                                Rule.LENGTH, "at_min_length", "is as short as it may be: " + least, text))));
        length(schema, "maxLength")
                .filter(most -> most > 0)
                .ifPresent(most -> resized(schema, legal, most)
                        .ifPresent(text -> variants.add(
                                new Variant(Rule.LENGTH, "at_max_length", "is as long as it may be: " + most, text))));
        if (isProse(schema, legal)) {
            variants.add(new Variant(Rule.PATTERN, "in_unicode", "has letters from all over the world", WORLDWIDE));
        }
        return variants;
    }

    /** Whether it is for people to read: there is a space in it, or a pattern that allows such a text. */
    private static boolean isProse(Composition schema, String legal) {
        int length = WORLDWIDE.codePointCount(0, WORLDWIDE.length());
        boolean room = length(schema, "maxLength").map(most -> most >= length).orElse(!schema.has("maxLength"))
                && length(schema, "minLength").map(least -> least <= length).orElse(!schema.has("minLength"));
        List<SpecPattern> patterns = IllegalTexts.patterns(schema);
        return room
                && (patterns.isEmpty()
                        ? legal.strip().contains(" ")
                        : patterns.stream()
                                .allMatch(pattern -> pattern.occursIn(WORLDWIDE).orElse(false)));
    }

    private static Optional<Integer> length(Composition schema, String keyword) {
        return (keyword.equals("minLength") ? schema.greatest(keyword) : schema.least(keyword))
                .filter(it -> it.signum() >= 0 && it.precision() - it.scale() <= 5)
                .map(it -> it.intValue())
                .filter(it -> it <= IllegalTexts.LONGEST);
    }

    /** Of the length, and in accordance with all patterns; what a person would write comes first. */
    private static Optional<String> resized(Composition schema, String legal, int length) {
        List<SpecPattern> patterns = IllegalTexts.patterns(schema);
        String last = legal.isEmpty() ? "a" : legal;
        return Stream.of(last, "a", "A", "1", last + "a", last + "1", "text", "Text 1")
                .map(text -> IllegalTexts.resized(text, length))
                .filter(text -> patterns.stream()
                        .allMatch(pattern -> pattern.occursIn(text).orElse(false)))
                .findFirst();
    }
}
