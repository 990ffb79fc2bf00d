package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.Variant.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that a schema just allows: at its bounds, each that it lists, null, none; the validator has the last word. */
final class LegalValues {

    private LegalValues() {}

    /** @param legal what stands there otherwise */
    static List<Variant> inJson(Composition schema, @Nullable Object legal) {
        List<Variant> variants = inText(schema, legal);
        if (schema.nullable() || schema.unions().stream().anyMatch(Union::allowsNull)) {
            variants.add(new Variant(Rule.NULL, "null", "is null", null));
        }
        if (legal instanceof List<?> items) {
            variants.addAll(items(schema, items));
        }
        return variants;
    }

    static List<Variant> inText(Composition schema, @Nullable Object legal) {
        List<Variant> variants = new ArrayList<>();
        for (Object listed : schema.enumeration()) {
            if (listed != null) {
                variants.add(new Variant(Rule.ENUM, Words.snakeCase(text(listed)), "is " + text(listed), listed));
            }
        }
        if (schema.declaredTypes().equals(Set.of("boolean")) && variants.isEmpty()) {
            variants.add(new Variant(Rule.ENUM, "true", "is true", true));
            variants.add(new Variant(Rule.ENUM, "false", "is false", false));
        }
        if (legal instanceof Number && variants.isEmpty()) {
            NumberBounds bounds = new NumberBounds(schema);
            bounds.least()
                    .ifPresent(value -> variants.add(new Variant(
                            Rule.NUMBER, "at_minimum", "is " + value + ", the least that is allowed", value)));
            bounds.greatest()
                    .ifPresent(value -> variants.add(new Variant(
                            Rule.NUMBER, "at_maximum", "is " + value + ", the most that is allowed", value)));
        } else if (legal instanceof String text) {
            variants.addAll(LegalTexts.of(schema, text));
        }
        return variants;
    }

    private static String text(Object listed) {
        return listed instanceof BigDecimal number ? number.toPlainString() : String.valueOf(listed);
    }

    private static List<Variant> items(Composition schema, List<?> legal) {
        List<Variant> variants = new ArrayList<>();
        int least = schema.greatest("minItems").map(number -> number.intValue()).orElse(0);
        Optional<Integer> most = schema.least("maxItems").map(number -> number.intValue());
        if (least == 0) {
            variants.add(new Variant(Rule.ITEMS, "empty", "is empty", List.of()));
        } else if (least < legal.size()) {
            variants.add(new Variant(
                    Rule.ITEMS, "with_fewest_items", "has as few items as it may: " + least, legal.subList(0, least)));
        }
        if (legal.isEmpty() || schema.flag("uniqueItems")) {
            return variants;
        }
        most.filter(it -> it > 0 && it <= IllegalValues.MOST_ITEMS)
                .ifPresent(it -> variants.add(new Variant(
                        Rule.ITEMS,
                        "with_most_items",
                        "has as many items as it may: " + it,
                        IllegalValues.repeated(legal, it))));
        return variants;
    }
}
