package io.fromswagger.processor.plan;

import io.fromswagger.processor.pattern.SpecPattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text that a schema of strings is sampled with. */
final class TextSamples {

    private static final int LONGEST = 8_000;

    private TextSamples() {}

    /** @param variation 0 for the sample itself, 1 and up for texts that differ from it and from each other */
    static String of(Composition schema, int variation) throws Impossible {
        int least =
                schema.greatest("minLength").map(number -> number.intValue()).orElse(0);
        int most = schema.least("maxLength").map(number -> number.intValue()).orElse(Integer.MAX_VALUE);
        if (least > LONGEST || least > most) {
            throw new Impossible("no text of " + least + " to " + most + " characters can be made");
        }
        List<SpecPattern> patterns = schema.parts().stream()
                .flatMap(part -> part.text("pattern").stream())
                .flatMap(pattern -> SpecPattern.of(pattern).stream())
                .toList();
        Optional<String> format = Formats.of(schema).flatMap(Formats::sample);
        if (patterns.isEmpty()) {
            return plain(format, least, most, variation);
        }
        Stream<String> candidates = Stream.concat(
                format.stream().filter(text -> patterns.stream().allMatch(it -> it.accepts(text))),
                PatternSamples.of(patterns, least, text -> fits(text, least, most)).stream());
        return candidates
                .filter(text -> fits(text, least, most))
                .skip(variation)
                .findFirst()
                .orElseThrow(() -> new Impossible(
                        "no text for the pattern " + patterns.get(0).source()));
    }

    private static String plain(Optional<String> format, int least, int most, int variation) {
        if (format.isPresent() && fits(format.get(), least, most)) {
            return varied(format.get(), variation);
        }
        String padded = "text" + "-text".repeat((least + 4) / 5);
        String text = padded.substring(0, Math.max(least, Math.min(4, most)));
        String ending = variation == 0 ? "" : String.valueOf(variation);
        int kept = Math.min(text.length(), Math.max(0, most - ending.length()));
        return text.substring(0, kept) + ending;
    }

    /** A date, an id, an address that is still one. */
    private static String varied(String text, int variation) {
        if (variation == 0) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit >= '0' && digit <= '9') {
                return text.substring(0, i) + (digit - '0' + variation) % 10 + text.substring(i + 1);
            }
        }
        return text.contains("/") ? text + variation : variation + text;
    }

    private static boolean fits(String text, int least, int most) {
        int length = text.codePointCount(0, text.length());
        return length >= least && length <= most;
    }
}
