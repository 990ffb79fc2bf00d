package io.fromswagger.processor.spec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What an unquoted word of YAML means: what it would mean in JSON, and text otherwise.
 *
 * <p>OpenAPI recommends YAML 1.2 with JSON's rules (3.1.0, section 4.3). So {@code yes}, {@code 2024-01-31}, {@code 12:30}
 * and {@code 0123} are text here, where YAML 1.1 would see a truth, a date, 750 minutes and 83.
 */
final class YamlScalars extends Resolver {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUTHS = Set.of("true", "True", "TRUE");
    private static final Set<String> LIES = Set.of("false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,999})");
    private static final Pattern DECIMAL =
            Pattern.compile("-?((0|[1-9][0-9]{0,499})(\\.[0-9]{0,499})?|\\.[0-9]{1,499})([eE][-+]?[0-9]{1,6})?");

    /** Leaves {@code <<} to be told from a quoted one by its style, and everything else to {@link #json}. */
    @Override
    protected void addImplicitResolvers() {}

    @Override
    public Tag resolve(NodeId kind, @Nullable String value, boolean implicit) {
        if (kind != NodeId.scalar) {
            return super.resolve(kind, value, implicit);
        }
        return implicit && value != null ? tag(value) : Tag.STR;
    }

    private static Tag tag(String word) {
        if (NULLS.contains(word)) {
            return Tag.NULL;
        } else if (TRUTHS.contains(word) || LIES.contains(word)) {
            return Tag.BOOL;
        } else if (INTEGER.matcher(word).matches()) {
            return Tag.INT;
        }
        return DECIMAL.matcher(word).matches() ? Tag.FLOAT : Tag.STR;
    }

    /** The JSON value of a scalar; one whose tag doesn't fit its text stays text. */
    static @Nullable Object json(ScalarNode scalar) {
        String word = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.STR) || (!tag.equals(tag(word)) && !tag.equals(Tag.FLOAT))) {
            return word;
        } else if (tag.equals(Tag.NULL)) {
            return null;
        } else if (tag.equals(Tag.BOOL)) {
            return TRUTHS.contains(word);
        } else if (tag.equals(Tag.INT)) {
            return new BigInteger(word);
        }
        return DECIMAL.matcher(word).matches() ? new BigDecimal(word) : word;
    }
}
