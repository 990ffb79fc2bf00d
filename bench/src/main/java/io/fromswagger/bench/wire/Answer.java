package io.fromswagger.bench.wire;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** An answer on its way back. */
public record Answer(int status, String reason, List<Header> headers, byte[] body) {

    private static final String PROBLEM = """
            {"title":"%s","status":%d,"code":"%s","detail":"%s"}""";

    /** A problem document, as the service writes them. */
    public static Answer problem(int status, String code) {
        return new Answer(status, code, List.of(new Header("Content-Type", "application/problem+json")), new byte[0])
                .withText(PROBLEM.formatted(code, status, code, "as a fault has it"));
    }

    /** An answer without a body. */
    public static Answer empty(int status) {
        return new Answer(status, "Whatever", List.of(), new byte[0]);
    }

    public Answer withStatus(int other) {
        return new Answer(other, "Whatever", headers, body);
    }

    public Answer withReason(String other) {
        return new Answer(status, other, headers, body);
    }

    public Optional<String> header(String name) {
        return Header.first(headers, name);
    }

    public Answer with(String header, String value) {
        return withHeaders(Header.with(headers, header, value));
    }

    public Answer without(String header) {
        return withHeaders(Header.without(headers, header));
    }

    public Answer withHeaders(List<Header> others) {
        return new Answer(status, reason, others, body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Answer withText(String other) {
        return withBytes(other.getBytes(StandardCharsets.UTF_8));
    }

    public Answer withBytes(byte[] other) {
        return new Answer(status, reason, headers, other);
    }

    /** The JSON object of the body; a copy, empty where the body is something else. */
    public Optional<JsonObject> json() {
        try {
            JsonElement json = JsonParser.parseString(text());
            return json.isJsonObject() ? Optional.of(json.getAsJsonObject()) : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    /** The answer with an edited JSON object; as it is where the body is none. */
    public Answer edited(Consumer<JsonObject> edit) {
        return replaced(object -> {
            edit.accept(object);
            return object;
        });
    }

    /** The answer with other JSON in place of its object. */
    public Answer replaced(Function<JsonObject, JsonElement> replacement) {
        return json().map(object -> withText(write(replacement.apply(object)))).orElse(this);
    }

    /** The answer with an edited first element of this array in its object; as it is where there is none. */
    public Answer firstOf(String array, Consumer<JsonObject> edit) {
        boolean any = json().filter(object -> object.has(array))
                .map(object -> object.getAsJsonArray(array))
                .filter(elements -> !elements.isEmpty())
                .isPresent();
        return any
                ? edited(object ->
                        edit.accept(object.getAsJsonArray(array).get(0).getAsJsonObject()))
                : this;
    }

    public static String write(JsonElement json) {
        return new GsonBuilder().serializeNulls().disableHtmlEscaping().create().toJson(json);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that
                && status == that.status
                && reason.equals(that.reason)
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return status;
    }
}
