package io.fromswagger.processor.plan;

import io.fromswagger.processor.pattern.SpecPattern;
import io.fromswagger.processor.plan.Variant.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts that a schema forbids: too short, too long, against a pattern or a format. */
final class IllegalTexts {

    /** Longer ones would say more of buffers than of documents. */
    static final int LONGEST = 10_000;

    /** What no sort of leniency turns into the format. */
    private static final Map<String, String> WRONG_FORMATS = Map.of(
            "date", "not-a-date",
            "date-time", "not-a-date-time",
            "uuid", "not-a-uuid",
            "ipv4", "not-an-ipv4-address",
            "ipv6", "not-an-ipv6-address",
            "email", "not-an-email-address",
            "uri", "not a uri");

    private static final List<String> STRANGE = List.of("!", "-", "?", "x", "0", "%", "two words", "A", "two\nlines");

    private final Composition schema;
    private final String legal;
    private final int least;
    private final int most;

    IllegalTexts(Composition schema, String legal) {
        this.schema = schema;
        this.legal = legal;
        this.least =
                schema.greatest("minLength").map(number -> number.intValue()).orElse(0);
        this.most = schema.least("maxLength").map(number -> number.intValue()).orElse(Integer.MAX_VALUE);
    }

    List<Variant> all() {
        List<Variant> variants = new ArrayList<>();
        if (least > 0 && least <= LONGEST) {
            variants.add(new Variant(
                    Rule.LENGTH,
                    "too_short",
                    least == 1 ? "is empty" : "is shorter than " + characters(least),
                    resized(legal, least - 1)));
        }
        if (most >= 0 && most < LONGEST) {
            variants.add(new Variant(
                    Rule.LENGTH, "too_long", "is longer than " + characters(most), resized(legal, most + 1)));
        }
        againstPattern()
                .ifPresent(text -> variants.add(
                        new Variant(Rule.PATTERN, "against_its_pattern", "does not match its pattern", text)));
        againstFormat()
                .ifPresent(format -> variants.add(
                        new Variant(Rule.FORMAT, "of_wrong_format", "is no " + format, WRONG_FORMATS.get(format))));
        return variants;
    }

    private static String characters(int count) {
        return count == 1 ? "1 character" : count + " characters";
    }

    /** The text cut, or with its last character again and again. */
    static String resized(String text, int length) {
        int has = text.codePointCount(0, text.length());
        if (has >= length) {
            return text.substring(0, text.offsetByCodePoints(0, length));
        }
        String last = has == 0 ? "a" : text.substring(text.offsetByCodePoints(0, has - 1));
        return text + last.repeat(length - has);
    }

    private Optional<String> againstPattern() {
        List<SpecPattern> patterns = patterns(schema);
        return patterns.isEmpty()
                ? Optional.empty()
                : STRANGE.stream()
                        .flatMap(text -> Stream.of(text, text.repeat(Math.max(1, Math.min(least, 100)))))
                        .filter(text -> text.length() >= least && text.length() <= most)
                        .filter(text -> patterns.stream()
                                .anyMatch(pattern -> !pattern.occursIn(text).orElse(true)))
                        .findFirst();
    }

    static List<SpecPattern> patterns(Composition schema) {
        return schema.parts().stream()
                .flatMap(part -> part.text("pattern").stream())
                .flatMap(pattern -> SpecPattern.of(pattern).stream())
                .toList();
    }

    /** None where the document itself takes the format loosely: by an example, a default, or the legal value. */
    private Optional<String> againstFormat() {
        return schema.text("format")
                .filter(WRONG_FORMATS::containsKey)
                .filter(format ->
                        Stream.concat(Stream.of(legal), own()).allMatch(text -> Formats.isStrictly(format, text)));
    }

    private Stream<String> own() {
        return schema.parts().stream()
                .flatMap(part -> Stream.of(
                                part.list("examples"),
                                part.list("enum"),
                                Optional.ofNullable(part.json().get("default")).stream()
                                        .toList(),
                                Optional.ofNullable(part.json().get("const")).stream()
                                        .toList())
                        .flatMap(List::stream))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}
