package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.Variant.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values that a schema forbids, each by one of its rules; whether one is forbidden in the end, the validator says.
 *
 * <p>Left out is what usual frameworks read as legal: a number in text, a fraction for a whole number.
 */
final class IllegalValues {

    /** More items than this would say more of limits than of the document. */
    static final int MOST_ITEMS = 100;

    private IllegalValues() {}

    /** @param legal what stands there otherwise */
    static List<Variant> inJson(Composition schema, @Nullable Object legal, boolean required) {
        List<Variant> variants = new ArrayList<>();
        WrongTypes.inJson(schema)
                .ifPresent(wrong ->
                        variants.add(new Variant(Rule.TYPE, "of_wrong_type", "is " + wrong.is(), wrong.value())));
        if (required && !schema.nullable() && schema.unions().stream().noneMatch(Union::allowsNull)) {
            variants.add(new Variant(Rule.NULL, "null", "is null", null));
        }
        variants.addAll(scalars(schema, legal));
        if (legal instanceof List<?> items) {
            variants.addAll(items(schema, items));
        } else if (legal instanceof Map) {
            variants.addAll(members(schema));
        }
        return variants;
    }

    /** For what travels as text: only what can't be read as wanted. */
    static List<Variant> inText(Composition schema, @Nullable Object legal) {
        List<Variant> variants = new ArrayList<>();
        WrongTypes.inText(schema)
                .ifPresent(wrong ->
                        variants.add(new Variant(Rule.TYPE, "of_wrong_type", "is " + wrong.is(), wrong.value())));
        scalars(schema, legal).stream()
                .filter(variant -> !"".equals(variant.value()))
                .forEach(variants::add);
        return variants;
    }

    private static List<Variant> scalars(Composition schema, @Nullable Object legal) {
        List<Variant> variants = new ArrayList<>();
        outsideEnumeration(schema)
                .ifPresent(value -> variants.add(
                        new Variant(Rule.ENUM, "not_listed", "is none of the values that are listed", value)));
        if (legal instanceof Number) {
            variants.addAll(numbers(new NumberBounds(schema), legal));
        } else if (legal instanceof String text) {
            variants.addAll(new IllegalTexts(schema, text).all());
        }
        return variants;
    }

    private static List<Variant> numbers(NumberBounds bounds, Object legal) {
        List<Variant> variants = new ArrayList<>();
        bounds.tooSmall()
                .ifPresent(value -> variants.add(new Variant(
                        Rule.NUMBER,
                        "below_minimum",
                        "is " + value + ", below " + bounds.minimum().orElse(""),
                        value)));
        bounds.tooGreat()
                .ifPresent(value -> variants.add(new Variant(
                        Rule.NUMBER,
                        "above_maximum",
                        "is " + value + ", above " + bounds.maximum().orElse(""),
                        value)));
        bounds.noMultiple(legal)
                .ifPresent(value -> variants.add(new Variant(
                        Rule.NUMBER, "no_multiple", "is " + value + ", no multiple of " + bounds.multiple(), value)));
        return variants;
    }

    private static Optional<Object> outsideEnumeration(Composition schema) {
        List<?> listed = schema.first("const").<List<?>>map(List::of).orElse(schema.enumeration());
        if (listed.isEmpty() || !listed.stream().allMatch(it -> it == null || it instanceof String)) {
            return Optional.empty();
        }
        return Optional.of("not-listed");
    }

    private static List<Variant> items(Composition schema, List<?> legal) {
        List<Variant> variants = new ArrayList<>();
        int least = schema.greatest("minItems").map(number -> number.intValue()).orElse(0);
        int most = schema.least("maxItems").map(number -> number.intValue()).orElse(Integer.MAX_VALUE);
        if (least > 0 && legal.size() >= least) {
            variants.add(new Variant(
                    Rule.ITEMS,
                    "with_too_few_items",
                    least == 1 ? "is empty" : "has fewer than " + items(least),
                    legal.subList(0, least - 1)));
        }
        if (most < MOST_ITEMS && most >= 0 && !legal.isEmpty()) {
            variants.add(new Variant(
                    Rule.ITEMS, "with_too_many_items", "has more than " + items(most), repeated(legal, most + 1)));
        }
        if (schema.flag("uniqueItems") && !legal.isEmpty() && legal.size() < most) {
            variants.add(new Variant(
                    Rule.ITEMS, "with_an_item_twice", "has an item twice", repeated(legal, legal.size() + 1)));
        }
        return variants;
    }

    private static String items(int count) {
        return count == 1 ? "1 item" : count + " items";
    }

    static List<@Nullable Object> repeated(List<?> items, int count) {
        List<@Nullable Object> repeated = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            repeated.add(items.get(i % items.size()));
        }
        return repeated;
    }

    private static List<Variant> members(Composition schema) {
        List<Variant> variants = new ArrayList<>();
        String unknown = "notInTheDocument";
        boolean closed = schema.parts().stream()
                .flatMap(part -> Stream.of("additionalProperties", "unevaluatedProperties")
                        .map(keyword -> part.json().get(keyword)))
                .anyMatch(rule ->
                        Boolean.FALSE.equals(rule) || Map.of("not", Map.of()).equals(rule));
        if (closed && !schema.properties().containsKey(unknown)) {
            variants.add(new Variant(
                    Rule.PROPERTIES,
                    "with_unknown_property",
                    "has a property that the document doesn't allow",
                    Optional.of(unknown),
                    true));
        }
        int least = schema.greatest("minProperties")
                .map(number -> number.intValue())
                .orElse(0);
        if (least > 0 && schema.required().isEmpty()) {
            variants.add(new Variant(
                    Rule.PROPERTIES,
                    "without_properties",
                    "has no properties",
                    Collections.unmodifiableMap(new LinkedHashMap<>())));
        }
        return variants;
    }
}
