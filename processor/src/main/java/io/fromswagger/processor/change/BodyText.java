package io.fromswagger.processor.change;

import io.fromswagger.processor.model.MediaType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a body, read as the value that its schema is about. */
final class BodyText {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME =
            Pattern.compile("(?i)content-disposition:[^\\r\\n]*?[; ]name=\"?([^\";\\r\\n]+)\"?");

    private BodyText() {}

    /**
     * The value; unknown, where it is written in a way that is not read here.
     *
     * @param binary whether it is not the text, but bytes
     * @param contentType with its parameters
     */
    static @Nullable Object value(String text, boolean binary, String contentType, MediaType media, View schema) {
        if (binary) {
            return Values.Unknown.VALUE;
        }
        return switch (media.kind()) {
            case JSON -> Values.parse(text).map(Values.Json::tree).orElse(Values.Unknown.VALUE);
            case FORM -> ScalarText.fields(form(text), schema);
            case MULTIPART -> multipart(text, contentType, schema);
            case TEXT -> ScalarText.scalar(text, schema.types());
            case BINARY, XML, OTHER_MULTIPART -> Values.Unknown.VALUE;
        };
    }

    private static Map<String, List<String>> form(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                fields.computeIfAbsent(decoded(name), first -> new ArrayList<>())
                        .add(decoded(value));
            }
        }
        return fields;
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException percentOfItsOwn) {
            return text;
        }
    }

    private static Object multipart(String text, String contentType, View schema) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return Values.Unknown.VALUE;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String part : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            String[] halves = part.split("\\r?\\n\\r?\\n", 2);
            Matcher name = NAME.matcher(halves[0]);
            if (halves.length == 2 && name.find()) {
                fields.computeIfAbsent(name.group(1), first -> new ArrayList<>())
                        .add(halves[1].replaceFirst("\\r?\\n$", ""));
            }
        }
        return fields.isEmpty() ? Values.Unknown.VALUE : ScalarText.fields(fields, schema);
    }
}
