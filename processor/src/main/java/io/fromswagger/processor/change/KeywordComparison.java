package io.fromswagger.processor.change;

import io.fromswagger.processor.pattern.SpecPattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares what two versions of a schema say of a value as a whole: its type, its listed values, its text. */
final class KeywordComparison {

    /** Formats that are among the values of a wider one. */
    private static final Map<String, String> WIDER = Map.of("int32", "int64", "float", "double");

    private static final Map<String, Integer> BITS = Map.of("int32", 31, "int64", 63);

    /** Says something to people only. */
    private static final String HINT = "password";

    private static final List<String> OTHER_RULES = List.of(
            "not",
            "if",
            "then",
            "else",
            "dependentSchemas",
            "dependentRequired",
            "contains",
            "minContains",
            "maxContains",
            "propertyNames",
            "unevaluatedItems",
            "contentEncoding",
            "contentMediaType");

    private final Pair pair;
    private final View old;
    private final View now;

    KeywordComparison(Pair pair) {
        this.pair = pair;
        this.old = pair.old();
        this.now = pair.now();
    }

    void compareNull() {
        boolean was = old.isNullable();
        boolean is = now.isNullable();
        boolean anything = old.types().equals(Types.all()) || now.types().equals(Types.all());
        if (was != is && !anything) {
            String what = is
                    ? "may be null now"
                    : pair.way() == Way.REQUEST ? "no longer takes null" : "is never null any more";
            report(
                    new Change(ChangeCode.NULL_CHANGED, "nullable", what),
                    was,
                    is,
                    value -> value == null,
                    "nullable",
                    "type");
        }
    }

    void compareTypes() {
        Set<JsonType> was = old.types();
        Set<JsonType> is = now.types();
        was.remove(JsonType.NULL);
        is.remove(JsonType.NULL);
        String what = "is " + Types.words(is) + " now, was " + Types.words(was);
        report(
                new Change(ChangeCode.TYPE_CHANGED, "type", what),
                !is.containsAll(was),
                !was.containsAll(is),
                value -> value != null && Collections.disjoint(Types.ofValue(value), is),
                "type");
    }

    void compareValues() {
        Optional<List<Object>> was = old.values();
        Optional<List<Object>> is = now.values();
        Predicate<@Nullable Object> broken =
                value -> value != null && is.isPresent() && !Values.contains(is.get(), value);
        if (was.isPresent() && is.isPresent()) {
            List<Object> gone = without(was.get(), is.get());
            List<Object> come = without(is.get(), was.get());
            boolean request = pair.way() == Way.REQUEST;
            String lost = request ? "no longer takes " : "is never " + (gone.size() > 1 ? "one of " : "");
            report(
                    new Change(
                            ChangeCode.VALUES_CHANGED,
                            "gone",
                            lost + Words.values(gone) + (request ? "" : " any more")),
                    !gone.isEmpty(),
                    false,
                    broken,
                    "enum",
                    "const");
            report(
                    new Change(ChangeCode.VALUES_CHANGED, "come", "may be " + Words.values(come) + " now"),
                    false,
                    !come.isEmpty(),
                    broken,
                    "enum",
                    "const");
        } else {
            String what = is.isPresent()
                    ? (is.get().size() == 1 ? "is always " : "is one of ") + Words.values(is.get()) + " now"
                    : "is no longer one of " + Words.values(was.orElse(List.of()));
            report(
                    new Change(ChangeCode.VALUES_CHANGED, "enum", what),
                    is.isPresent(),
                    was.isPresent(),
                    broken,
                    "enum",
                    "const");
        }
    }

    private static List<Object> without(List<Object> values, List<Object> others) {
        List<Object> rest = new ArrayList<>(values);
        rest.removeIf(value -> Values.contains(others, value));
        return rest;
    }

    void compareTexts(Set<JsonType> types) {
        if (types.contains(JsonType.STRING)) {
            comparePatterns();
        }
        compareFormats();
        for (String keyword : OTHER_RULES) {
            String was = Canonical.text(old.all(keyword), old.definitions());
            String is = Canonical.text(now.all(keyword), now.definitions());
            boolean differ = !was.equals(is);
            report(
                    new Change(ChangeCode.RULE_CHANGED, keyword, "the rule '" + keyword + "' is another one now"),
                    differ && !now.all(keyword).isEmpty(),
                    differ && !old.all(keyword).isEmpty(),
                    value -> false,
                    keyword);
        }
    }

    private void comparePatterns() {
        List<Object> was = old.all("pattern");
        List<Object> is = now.all("pattern");
        report(
                new Change(ChangeCode.PATTERN_CHANGED, "pattern", becomes("pattern", was, is)),
                !was.containsAll(is),
                !is.containsAll(was),
                value -> value instanceof String text
                        && !is.stream().allMatch(pattern -> SpecPattern.occurs(String.valueOf(pattern), text)),
                "pattern");
    }

    private void compareFormats() {
        List<Object> was = formats(old);
        List<Object> is = formats(now);
        report(
                new Change(ChangeCode.FORMAT_CHANGED, "format", becomes("format", was, is)),
                !isImplied(is, was),
                !isImplied(was, is),
                value -> is.stream().anyMatch(format -> exceeds(value, String.valueOf(format))),
                "format");
    }

    private static List<Object> formats(View view) {
        List<Object> formats = view.all("format");
        formats.remove(HINT);
        return formats;
    }

    /** Whether what has the given formats has these as well. */
    private static boolean isImplied(List<Object> formats, List<Object> given) {
        return formats.stream()
                .allMatch(format -> given.contains(format)
                        || given.stream().anyMatch(each -> format.equals(WIDER.get(String.valueOf(each)))));
    }

    private static boolean exceeds(@Nullable Object value, String format) {
        Integer bits = BITS.get(format);
        return bits != null
                && value instanceof Number
                && Values.number(value).setScale(0, RoundingMode.DOWN).compareTo(limit(bits)) > 0;
    }

    private static BigDecimal limit(int bits) {
        return BigDecimal.valueOf(2).pow(bits).subtract(BigDecimal.ONE);
    }

    private static String becomes(String keyword, List<Object> was, List<Object> is) {
        if (is.isEmpty()) {
            return "has no " + keyword + " any more, was " + Words.values(was);
        }
        return "has the " + keyword + " " + Words.values(is) + " now, "
                + (was.isEmpty() ? "had none" : "was " + Words.values(was));
    }

    private void report(
            Change change, boolean tighter, boolean looser, Predicate<@Nullable Object> broken, String... keywords) {
        change.reportTo(pair, tighter, looser, broken, keywords);
    }

    /** What changed, before it is known to whose disadvantage. */
    record Change(ChangeCode code, String keyword, String what) {

        /**
         * Reports it to a caller's disadvantage: of a request, what is tighter; of a response, what is looser; and where an
         * answer was seen that will not come any more, what is tighter there.
         */
        void reportTo(
                Pair pair, boolean tighter, boolean looser, Predicate<@Nullable Object> broken, String... keywords) {
            boolean request = pair.way() == Way.REQUEST;
            if (request ? tighter : looser) {
                add(pair, Touch.any(broken), false, keywords);
            } else if (!request && tighter) {
                add(pair, Touch.seen(broken), true, keywords);
            }
        }

        private void add(Pair pair, Touch touch, boolean whenSeen, String... keywords) {
            pair.add(new Difference(
                    code, "", what, pair.old().place(keywords), pair.now().place(keywords), touch, whenSeen));
        }
    }
}
