package io.fromswagger.json;

import java.math.BigDecimal;
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

    Json(Kind kind, Object value) {
        this.kind = kind;
        this.value = value;
    }

    /** What a value is. */
    public enum Kind {
        /** Values by name. */
        OBJECT,
        /** A list of values. */
        ARRAY,
        /** A text. */
        STRING,
        /** A number, with all its digits. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** The null of JSON. */
        NULL,
        /** Nothing is there, not even null. */
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
        return JsonTree.of(tree);
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /** Whether it is a text. */
    public boolean isString() {
        return kind == Kind.STRING;
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is true or false. */
    public boolean isBoolean() {
        return kind == Kind.BOOLEAN;
    }

    /** Whether it is null. */
    public boolean isNull() {
        return kind == Kind.NULL;
    }

    /** Whether nothing is there. */
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
