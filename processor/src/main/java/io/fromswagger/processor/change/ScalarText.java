package io.fromswagger.processor.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text outside of JSON, as in a query or a form, read as the value that its schema says it is. */
final class ScalarText {

    private ScalarText() {}

    /** A text that may be a number or a truth, if its schema says so. */
    static Object scalar(String text, Set<JsonType> types) {
        boolean number = types.contains(JsonType.NUMBER) || types.contains(JsonType.INTEGER);
        if (number && Values.numberIn(text).isPresent()) {
            return Values.numberIn(text).get();
        } else if (types.contains(JsonType.BOOLEAN) && (text.equals("true") || text.equals("false"))) {
            return text.equals("true");
        }
        return text;
    }

    /** One text or several under one name. */
    static @Nullable Object several(List<String> texts, View schema, String separator) {
        Set<JsonType> types = schema.types();
        boolean list = types.contains(JsonType.ARRAY) && !types.contains(JsonType.STRING);
        if (!list) {
            String text = texts.isEmpty() ? "" : texts.get(0);
            boolean json = types.contains(JsonType.OBJECT) && !types.contains(JsonType.STRING);
            return json ? Values.parse(text).map(Values.Json::tree).orElse(Values.Unknown.VALUE) : scalar(text, types);
        }
        Set<JsonType> itemTypes = schema.child(schema.under("items")).types();
        List<Object> items = new ArrayList<>();
        for (String text : texts) {
            String[] pieces = separator.isEmpty() ? new String[] {text} : text.split(Pattern.quote(separator), -1);
            for (String piece : pieces) {
                items.add(scalar(piece, itemTypes));
            }
        }
        return items;
    }

    /** The fields of a form, each as its property says. */
    static Map<String, Object> fields(Map<String, List<String>> fields, View schema) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, List<Part>> properties = schema.properties();
        fields.forEach((name, texts) -> {
            String property = properties.containsKey(name) ? name : name.replaceFirst("\\[.*$", "");
            boolean nested = !property.equals(name);
            List<Part> declared = properties.get(property);
            if (declared == null) {
                values.put(name, texts.isEmpty() ? "" : texts.get(0));
            } else if (nested) {
                values.put(property, Values.Unknown.VALUE);
            } else {
                values.put(property, several(texts, schema.child(declared), ""));
            }
        });
        return values;
    }
}
