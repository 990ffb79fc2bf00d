package io.fromswagger.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value, or the absence of one; immutable.
 *
 * <p>Looking for a member or an item that isn't there gives {@link #ABSENT}, so that lookups can be chained:
 *
 * <pre>{@code
 * Json order = Json.parse(text);
 * BigDecimal price = order.at("/lines/0/price").asDecimal();
 * boolean hasNote = order.get("note").isPresent();
 * }</pre>
 *
 * <p>Numbers are kept exactly. Two values are equal when their JSON means the same: numbers are compared by value, members
 * without regard to order.
 */
public final class Json {

    /** What is not there; equal to itself only. */
    public static final Json ABSENT = new Json(Kind.ABSENT, "absent");

    /** JSON's {@code null}. */
    public static final Json NULL = new Json(Kind.NULL, "null");

    private final Kind kind;
    private final Object value;

    private Json(Kind kind, Object value) {
        this.kind = kind;
        this.value = value;
    }

    /** What a value is. */
    public enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL,
        ABSENT
    }

    /**
     * Reads JSON text strictly: no comments, no duplicate member, no NaN, nothing after the value.
     *
     * @throws JsonSyntaxProblem when the text is not JSON
     */
    public static Json parse(String text) {
        return new JsonText(text).read();
    }

    /** A tree of maps, iterables, strings, numbers, booleans, nulls and {@code Json} as a value. */
    public static Json of(@Nullable Object tree) {
        if (tree == null) {
            return NULL;
        }
        if (tree instanceof Json json) {
            return json;
        }
        if (tree instanceof CharSequence || tree instanceof Character) {
            return new Json(Kind.STRING, tree.toString());
        }
        if (tree instanceof Boolean) {
            return new Json(Kind.BOOLEAN, tree);
        }
        if (tree instanceof Number number) {
            return new Json(Kind.NUMBER, exactly(number));
        }
        if (tree instanceof Map<?, ?> map) {
            Map<String, Json> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), of(member)));
            return new Json(Kind.OBJECT, Collections.unmodifiableMap(members));
        }
        if (tree instanceof Iterable<?> iterable) {
            List<Json> items = new ArrayList<>();
            iterable.forEach(item -> items.add(of(item)));
            return new Json(Kind.ARRAY, Collections.unmodifiableList(items));
        }
        throw new IllegalArgumentException("Not a JSON tree: " + tree.getClass().getName());
    }

    private static BigDecimal exactly(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        double asDouble = number.doubleValue();
        if (Double.isNaN(asDouble) || Double.isInfinite(asDouble)) {
            throw new IllegalArgumentException("JSON has no " + number);
        }
        return new BigDecimal(number.toString());
    }

    public Kind kind() {
        return kind;
    }

    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    public boolean isArray() {
        return kind == Kind.ARRAY;
    }

    public boolean isString() {
        return kind == Kind.STRING;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isBoolean() {
        return kind == Kind.BOOLEAN;
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }

    public boolean isAbsent() {
        return kind == Kind.ABSENT;
    }

    /** Whether there is a value; {@code null} is one. */
    public boolean isPresent() {
        return kind != Kind.ABSENT;
    }

    /** The value, empty when it is absent. */
    public Optional<Json> optional() {
        return isPresent() ? Optional.of(this) : Optional.empty();
    }

    /** The member of that name; {@link #ABSENT} when there is none, and when this is no object. */
    public Json get(String name) {
        return isObject() ? members().getOrDefault(name, ABSENT) : ABSENT;
    }

    /** The item at that index; {@link #ABSENT} when there is none, and when this is no array. */
    public Json at(int index) {
        return isArray() && index >= 0 && index < items().size() ? items().get(index) : ABSENT;
    }

    /** The value at a JSON pointer such as {@code /lines/0/price}; {@link #ABSENT} when there is none. */
    public Json at(String pointer) {
        return JsonPointer.of(pointer).in(this);
    }

    /**
     * The value of a string.
     *
     * @throws JsonMismatch when this is no string
     */
    public String asString() {
        return (String) valueOf(Kind.STRING, "a string");
    }

    /**
     * The value of a number.
     *
     * @throws JsonMismatch when this is no number
     */
    public BigDecimal asDecimal() {
        return (BigDecimal) valueOf(Kind.NUMBER, "a number");
    }

    /**
     * The value of a whole number.
     *
     * @throws JsonMismatch when this is no whole number, or beyond 64 bits
     */
    public long asLong() {
        try {
            return asDecimal().longValueExact();
        } catch (ArithmeticException e) {
            throw new JsonMismatch("", "a whole number of at most 64 bits", toString());
        }
    }

    /**
     * The value of a boolean.
     *
     * @throws JsonMismatch when this is no boolean
     */
    public boolean asBoolean() {
        return (Boolean) valueOf(Kind.BOOLEAN, "a boolean");
    }

    /**
     * The members in their order; none when this is absent.
     *
     * @throws JsonMismatch when this is something else than an object
     */
    @SuppressWarnings("unchecked")
    public Map<String, Json> members() {
        return isAbsent() ? Map.of() : (Map<String, Json>) valueOf(Kind.OBJECT, "an object");
    }

    /**
     * The items; none when this is absent.
     *
     * @throws JsonMismatch when this is something else than an array
     */
    @SuppressWarnings("unchecked")
    public List<Json> items() {
        return isAbsent() ? List.of() : (List<Json>) valueOf(Kind.ARRAY, "an array");
    }

    private Object valueOf(Kind wanted, String expected) {
        if (kind != wanted) {
            throw new JsonMismatch("", expected, toString());
        }
        return value;
    }

    /** The same value on several lines, indented by two spaces. */
    public String pretty() {
        return JsonText.write(this, "  ");
    }

    /** The JSON on one line; {@code absent} when there is none. */
    @Override
    public String toString() {
        return JsonText.write(this, "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Json that
                && kind == that.kind
                && (kind == Kind.NUMBER ? asDecimal().compareTo(that.asDecimal()) == 0 : value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, kind == Kind.NUMBER ? asDecimal().stripTrailingZeros() : value);
    }
}
