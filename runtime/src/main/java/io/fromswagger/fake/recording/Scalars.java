package io.fromswagger.fake.recording;

import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;

/** Writes values that are one value: numbers, texts, dates, bytes. */
final class Scalars {

    /** More bytes are for a file. */
    private static final int MOST_BYTES = 4_000;

    private final Imports imports;

    Scalars(Imports imports) {
        this.imports = imports;
    }

    JavaCode of(Object value, Type type) throws Unwritable {
        if (value instanceof Number number) {
            return number(number, type);
        }
        if (value instanceof String || value instanceof Boolean) {
            return JavaCode.of(value instanceof String text ? JavaText.literal(text) : value.toString());
        }
        if (value instanceof Bytes bytes) {
            return bytes(bytes);
        }
        if (value instanceof Json json) {
            return Values.json(imports, json);
        }
        if (value instanceof OffsetDateTime || value instanceof LocalDate) {
            return call(value.getClass(), ".parse", JsonCodec.encode(value).asString());
        }
        if (value instanceof UUID) {
            return call(UUID.class, ".fromString", value.toString());
        }
        if (value instanceof URI) {
            return call(URI.class, ".create", value.toString());
        }
        throw new Unwritable("a value of " + value.getClass().getName() + ", which has no literal");
    }

    private JavaCode number(Number number, Type type) {
        if (number instanceof BigDecimal || number instanceof BigInteger) {
            return JavaCode.call(
                    "new " + imports.name(number.getClass()), JavaCode.of(JavaText.literal(number.toString())));
        }
        if (number instanceof Long) {
            var fitsInt = number.longValue() == number.intValue();
            return JavaCode.of(number + (type == long.class && fitsInt ? "" : "L"));
        }
        return JavaCode.of(number + (number instanceof Float ? "f" : ""));
    }

    private JavaCode bytes(Bytes bytes) throws Unwritable {
        if (bytes.size() > MOST_BYTES) {
            throw new Unwritable(bytes.size() + " bytes, more than " + MOST_BYTES + ", which are for a file");
        }
        var name = imports.name(Bytes.class) + ".of";
        var text = bytes.text(StandardCharsets.UTF_8);
        if (text.chars().allMatch(c -> c == '\n' || (c >= 0x20 && c <= 0x7E))) {
            return JavaCode.call(name, JavaCode.of(JavaText.literal(text)));
        }
        var base64 = Base64.getEncoder().encodeToString(bytes.toByteArray());
        return JavaCode.call(
                name,
                JavaCode.call(
                        imports.name(Base64.class) + ".getDecoder().decode", JavaCode.of(JavaText.literal(base64))));
    }

    private JavaCode call(Class<?> type, String method, String text) {
        return JavaCode.call(imports.name(type) + method, JavaCode.of(JavaText.literal(text)));
    }
}
