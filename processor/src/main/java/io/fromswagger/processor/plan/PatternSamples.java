package io.fromswagger.processor.plan;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import io.fromswagger.processor.pattern.SpecPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts in which a pattern occurs, the same ones in every build. */
final class PatternSamples {

    private static final int TRIES = 40;
    private static final int LONGEST = 10_000;
    private static final Pattern OPEN_END = Pattern.compile("(?<!\\\\)[*+](\\$?)$");
    private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9._~:/@-]*");

    /** Texts that a person would write; most patterns of real documents accept one of them. */
    private static final List<String> PLAIN = List.of(
            "text",
            "abc",
            "a",
            "A",
            "ABC",
            "1",
            "12",
            "123",
            "1234",
            "12345",
            "text-1",
            "a_b",
            "1.0",
            "1.0.0",
            "v1",
            "0",
            "2030-01-31",
            "2030-01-31T12:30:00Z",
            "12:30",
            "12:30:00",
            "someone@example.com",
            "example.com",
            "https://example.com/a",
            "/a",
            "/a/b",
            "+15550100",
            "15550100",
            "en",
            "en-US",
            "EUR",
            "192.0.2.1",
            "3f2b8c1e-7d4a-4e5b-9c6d-1a2b3c4d5e6f",
            "#a1b2c3",
            "dGV4dA==");

    private PatternSamples() {}

    /**
     * Candidates, the most readable first; each pattern occurs in each of them.
     *
     * @param least how many characters they have to have
     */
    static List<String> of(List<SpecPattern> patterns, int least, Predicate<String> fits) {
        Predicate<String> matches = text -> patterns.stream().allMatch(it -> it.accepts(text)) && fits.test(text);
        List<String> found = new ArrayList<>(PLAIN.stream().filter(matches).toList());
        if (found.size() < 2) {
            String source = patterns.get(0).source();
            String lengthened = OPEN_END.matcher(source).replaceFirst("{" + least + "}$1");
            List<String> generated = Stream.of(source, least > 2 ? lengthened : source)
                    .distinct()
                    .flatMap(variant -> generated(variant).stream())
                    .filter(matches)
                    .distinct()
                    .toList();
            generated.stream().filter(text -> READABLE.matcher(text).matches()).forEach(found::add);
            generated.stream().filter(text -> !READABLE.matcher(text).matches()).forEach(found::add);
        }
        return found;
    }

    private static List<String> generated(String source) {
        if (new PatternLength(source, 12).most() > LONGEST) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int repetitions : new int[] {2, 12}) {
            try {
                RgxGenProperties properties = new RgxGenProperties();
                RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, repetitions);
                RgxGen generator = RgxGen.parse(properties, source);
                for (int seed = 0; seed < TRIES; seed++) {
                    texts.add(generator.generate(new Random(seed)));
                }
            } catch (RuntimeException | StackOverflowError notUnderstood) {
                return texts;
            }
        }
        return texts;
    }
}
