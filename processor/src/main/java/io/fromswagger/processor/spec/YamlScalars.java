package io.fromswagger.processor.spec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * What an unquoted word of YAML means: what it would mean in JSON, and text otherwise.
 *
 * <p>OpenAPI recommends YAML 1.2 with JSON's rules (3.1.0, section 4.3). So {@code yes}, {@code 2024-01-31}, {@code 12:30}
 * and {@code 0123} are text here, where YAML 1.1 would see a truth, a date, 750 minutes and 83.
 */
final class YamlScalars {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUTHS = Set.of("true", "True", "TRUE");
    private static final Set<String> LIES = Set.of("false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,999})");
    private static final Pattern DECIMAL =
            Pattern.compile("-?((0|[1-9][0-9]{0,499})(\\.[0-9]{0,499})?|\\.[0-9]{1,499})([eE][-+]?[0-9]{1,3})?");

    /** Tags that ask for what an unquoted word would mean; any other tag makes text of it. */
    private static final Set<String> TAGS =
            Set.of(Tag.NULL.getValue(), Tag.BOOL.getValue(), Tag.INT.getValue(), Tag.FLOAT.getValue());

    private YamlScalars() {}

    /** The JSON value of a scalar; one whose tag doesn't fit its text stays text. */
    static @Nullable Object json(ScalarEvent scalar) {
        boolean unquoted = scalar.getTag() == null ? scalar.isPlain() : TAGS.contains(scalar.getTag());
        return unquoted ? json(scalar.getValue()) : scalar.getValue();
    }

    private static @Nullable Object json(String word) {
        if (NULLS.contains(word)) {
            return null;
        } else if (TRUTHS.contains(word)) {
            return true;
        } else if (LIES.contains(word)) {
            return false;
        } else if (!mayBeNumber(word.charAt(0))) {
            return word;
        } else if (INTEGER.matcher(word).matches()) {
            return new BigInteger(word);
        }
        return DECIMAL.matcher(word).matches() ? new BigDecimal(word) : word;
    }

    private static boolean mayBeNumber(char first) {
        return first == '-' || first == '.' || (first >= '0' && first <= '9');
    }
}
