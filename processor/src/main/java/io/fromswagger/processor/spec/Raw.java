package io.fromswagger.processor.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of the document's text and the place where it begins; for a member of an object, the place of its key.
 *
 * @param line one-based
 * @param column one-based
 */
record Raw(Value value, int line, int column) {

    /** What JSON can say. Values are shared where YAML has an alias. */
    sealed interface Value {}

    /** An object. */
    record Fields(Map<String, Raw> members) implements Value {
        Fields {
            members = Collections.unmodifiableMap(members);
        }
    }

    /** A list. */
    record Items(List<Raw> items) implements Value {
        Items {
            items = Collections.unmodifiableList(items);
        }
    }

    /** A {@code String}, {@code BigDecimal}, {@code BigInteger}, {@code Boolean} or null. */
    record Scalar(@Nullable Object json) implements Value {}

    /** The value as a JSON tree of plain, unmodifiable collections. */
    @Nullable
    Object plain() {
        if (value instanceof Fields fields) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            fields.members().forEach((key, member) -> plain.put(key, member.plain()));
            return Collections.unmodifiableMap(plain);
        }
        if (value instanceof Items list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.items().forEach(item -> plain.add(item.plain()));
            return Collections.unmodifiableList(plain);
        }
        return ((Scalar) value).json();
    }
}
