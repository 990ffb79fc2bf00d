package io.fromswagger.bench.faults;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.util.function.Predicate;

/** JSON values and questions about them. */
final class Shapes {

    private Shapes() {}

    static JsonElement text(String text) {
        return new JsonPrimitive(text);
    }

    /** A number, spelled like this. */
    static JsonElement number(String spelling) {
        return new JsonPrimitive(new LazilyParsedNumber(spelling));
    }

    static boolean isNumber(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
    }

    static boolean isText(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    }

    static Predicate<JsonElement> numberThat(Predicate<Double> holds) {
        return value -> isNumber(value) && holds.test(value.getAsDouble());
    }

    static Predicate<JsonElement> textThat(Predicate<String> holds) {
        return value -> isText(value) && holds.test(value.getAsString());
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static void set(JsonObject object, String name, String text) {
        object.add(name, text(text));
    }

    static void setNull(JsonObject object, String name) {
        object.add(name, JsonNull.INSTANCE);
    }

    static void setNumber(JsonObject object, String name, String spelling) {
        object.add(name, number(spelling));
    }

    static void rename(JsonObject object, String name, String other) {
        object.add(other, object.remove(name));
    }

    static JsonElement listOf(JsonElement only) {
        var list = new JsonArray();
        list.add(only);
        return list;
    }

    static JsonElement envelope(JsonElement content) {
        var envelope = new JsonObject();
        envelope.add("data", content);
        return envelope;
    }
}
