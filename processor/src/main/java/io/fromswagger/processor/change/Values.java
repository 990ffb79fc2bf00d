package io.fromswagger.processor.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON values: trees of maps, lists, text, numbers, truths and null. */
final class Values {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int LONGEST_NUMBER = 400;

    private Values() {}

    /** A value that nobody knows: whatever can be asked of it is taken to be so. */
    enum Unknown {
        VALUE
    }

    /** A value in an {@code Optional}, which may not hold null. */
    record Json(@Nullable Object tree) {}

    /** The value of a JSON text; empty for another text. */
    static Optional<Json> parse(String text) {
        try {
            return Optional.of(new Json(JSON.readValue(text, Object.class)));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    static String text(@Nullable Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            return String.valueOf(value);
        }
    }

    /** Whether two values are the same JSON; 1 and 1.0 are. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number && other instanceof Number) {
            return number(one).compareTo(number(other)) == 0;
        } else if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
            return map.size() == others.size()
                    && map.entrySet().stream()
                            .allMatch(each -> others.containsKey(each.getKey())
                                    && same(each.getValue(), others.get(each.getKey())));
        } else if (one instanceof List<?> list && other instanceof List<?> others) {
            Iterator<?> next = others.iterator();
            return list.size() == others.size() && list.stream().allMatch(each -> same(each, next.next()));
        }
        return one == null ? other == null : one.equals(other);
    }

    static boolean contains(List<?> values, @Nullable Object value) {
        return values.stream().anyMatch(each -> same(each, value));
    }

    static boolean isWhole(Number number) {
        BigDecimal exact = number(number);
        return exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0;
    }

    /** A number of a JSON tree, exactly. */
    static BigDecimal number(@Nullable Object number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(String.valueOf(number));
    }

    /** The number that a text is, as JSON writes numbers. */
    static Optional<BigDecimal> numberIn(String text) {
        return text.length() <= LONGEST_NUMBER && text.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,4})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
