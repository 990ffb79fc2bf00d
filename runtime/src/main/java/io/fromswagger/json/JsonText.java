package io.fromswagger.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON text, read strictly and written plainly; the only class that knows Gson. */
final class JsonText {

    private static final Pattern POSITION = Pattern.compile("line (\\d+) column (\\d+)");

    /** Far beyond any number a document means, and small enough to compute with. */
    private static final int MOST_DIGITS = 10_000;

    private final JsonReader reader;

    JsonText(String text) {
        this.reader = new JsonReader(new StringReader(text));
        this.reader.setStrictness(Strictness.STRICT);
    }

    Json read() {
        try {
            Json value = value();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw problem("text after the value");
            }
            return value;
        } catch (EOFException e) {
            throw problem("the text ends too early");
        } catch (MalformedJsonException e) {
            throw problem("malformed JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Json value() throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case STRING -> Json.of(reader.nextString());
            case NUMBER -> number();
            case BOOLEAN -> Json.of(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield Json.NULL;
            }
            case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT -> throw problem("a value is missing");
        };
    }

    private Json object() throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (members.containsKey(name)) {
                throw problem("member '" + name + "' appears twice");
            }
            members.put(name, value());
        }
        reader.endObject();
        return Json.of(members);
    }

    private Json array() throws IOException {
        List<Json> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(value());
        }
        reader.endArray();
        return Json.of(items);
    }

    private Json number() throws IOException {
        String digits = reader.nextString();
        try {
            BigDecimal number = new BigDecimal(digits);
            if (digits.length() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return Json.of(number);
            }
        } catch (NumberFormatException e) {
            throw problem("not a number: " + digits);
        }
        throw problem("a number of more than " + MOST_DIGITS + " digits");
    }

    private JsonSyntaxProblem problem(String what) {
        Matcher position = POSITION.matcher(reader.toString());
        return position.find()
                ? new JsonSyntaxProblem(what, Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)))
                : new JsonSyntaxProblem(what, 1, 1);
    }

    static String write(Json json, String indent) {
        if (json.isAbsent()) {
            return "absent";
        }
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setIndent(indent);
            writer.setStrictness(Strictness.STRICT);
            write(json, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Json json, JsonWriter writer) throws IOException {
        switch (json.kind()) {
            case OBJECT -> {
                writer.beginObject();
                for (Map.Entry<String, Json> member : json.members().entrySet()) {
                    if (member.getValue().isPresent()) {
                        writer.name(member.getKey());
                        write(member.getValue(), writer);
                    }
                }
                writer.endObject();
            }
            case ARRAY -> {
                writer.beginArray();
                for (Json item : json.items()) {
                    write(item, writer);
                }
                writer.endArray();
            }
            case STRING -> writer.value(json.asString());
            case NUMBER -> writer.value(json.asDecimal());
            case BOOLEAN -> writer.value(json.asBoolean());
            case NULL, ABSENT -> writer.nullValue();
        }
    }
}
