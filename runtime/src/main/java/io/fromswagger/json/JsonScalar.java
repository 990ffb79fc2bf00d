package io.fromswagger.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A Java type that a single JSON string, number or boolean becomes. */
record JsonScalar(String expected, Function<Json, Object> read) {

    private static final Map<Class<?>, JsonScalar> ALL = all();

    private static Map<Class<?>, JsonScalar> all() {
        Map<Class<?>, JsonScalar> scalars = new LinkedHashMap<>();
        scalars.put(Object.class, new JsonScalar("a value", JsonScalar::tree));
        scalars.put(String.class, new JsonScalar("a string", Json::asString));
        both(scalars, boolean.class, Boolean.class, new JsonScalar("a boolean", Json::asBoolean));
        JsonScalar int32 = new JsonScalar(
                "a whole number of at most 32 bits", json -> json.asDecimal().intValueExact());
        JsonScalar int64 = new JsonScalar(
                "a whole number of at most 64 bits", json -> json.asDecimal().longValueExact());
        both(scalars, int.class, Integer.class, int32);
        both(scalars, long.class, Long.class, int64);
        both(scalars, float.class, Float.class, number(json -> json.asDecimal().floatValue()));
        both(
                scalars,
                double.class,
                Double.class,
                number(json -> json.asDecimal().doubleValue()));
        scalars.put(BigDecimal.class, number(Json::asDecimal));
        scalars.put(
                BigInteger.class,
                new JsonScalar("a whole number", json -> json.asDecimal().toBigIntegerExact()));
        scalars.put(OffsetDateTime.class, text("a date-time with offset", OffsetDateTime::parse));
        scalars.put(LocalDate.class, text("a date", LocalDate::parse));
        scalars.put(UUID.class, text("a UUID", UUID::fromString));
        scalars.put(URI.class, text("a URI", URI::create));
        scalars.put(Bytes.class, text("base64", JsonScalar::base64));
        return scalars;
    }

    private static void both(Map<Class<?>, JsonScalar> scalars, Class<?> primitive, Class<?> boxed, JsonScalar scalar) {
        scalars.put(primitive, scalar);
        scalars.put(boxed, scalar);
    }

    private static JsonScalar number(Function<Json, Object> read) {
        return new JsonScalar("a number", read);
    }

    private static JsonScalar text(String expected, Function<String, Object> read) {
        return new JsonScalar(expected, json -> read.apply(json.asString()));
    }

    /** Both alphabets, with padding or without. */
    private static Bytes base64(String text) {
        return Bytes.of(Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/')));
    }

    private static Object tree(Json json) {
        return switch (json.kind()) {
            case STRING -> json.asString();
            case NUMBER -> json.asDecimal();
            case BOOLEAN -> json.asBoolean();
            case OBJECT, ARRAY, NULL -> json;
            case ABSENT -> throw new IllegalArgumentException("absent");
        };
    }

    static JsonScalar of(Class<?> type) {
        JsonScalar scalar = type.isEnum() ? constant(type) : ALL.get(type);
        if (scalar == null) {
            throw new IllegalArgumentException("No JSON form for " + TypeNames.full(type));
        }
        return scalar;
    }

    private static JsonScalar constant(Class<?> type) {
        var names = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(each -> ((Enum<?>) each).name(), each -> (Object) each));
        return new JsonScalar("one of " + new TreeSet<>(names.keySet()), json -> {
            var constant = names.get(json.asString());
            if (constant == null) {
                throw new IllegalArgumentException("no constant");
            }
            return constant;
        });
    }

    Object decode(Json json, String pointer) {
        try {
            return read.apply(json);
        } catch (JsonMismatch | ArithmeticException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new JsonMismatch(pointer, expected, json.toString());
        }
    }
}
