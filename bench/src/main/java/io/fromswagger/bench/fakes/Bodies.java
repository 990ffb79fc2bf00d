package io.fromswagger.bench.fakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The bodies of answers as values that JSON Schema can judge: JSON, XML, and JSON one after the other. */
final class Bodies {

    private final Original original;
    private final String dialect;

    Bodies(Original original, String dialect) {
        this.original = original;
        this.dialect = dialect;
    }

    /**
     * A body's values, each of which has to keep to the schema.
     *
     * @param faults of the body itself
     */
    record Read(List<JsonNode> values, List<String> faults) {}

    /** Whether a body of this type can be read here. */
    static boolean isRead(String type) {
        return isJson(type) || isXml(type) || isSequence(type);
    }

    private static String essence(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isJson(String type) {
        return essence(type).matches("application/(.*\\+)?json|.*\\+json");
    }

    private static boolean isXml(String type) {
        return essence(type).matches(".*/xml|.*\\+xml");
    }

    private static boolean isSequence(String type) {
        return essence(type).matches("application/(jsonl|x-ndjson|ndjson|x-jsonlines|json-seq)");
    }

    /** The schema of what {@link #read} gives: that of the media type, or of each of its items. */
    static Optional<Original.Part> schema(Original.Part media, String type) {
        Original.Part items = media.child("itemSchema");
        return Optional.of(isSequence(type) && !items.isMissing() ? items : media.child("schema"))
                .filter(schema -> !schema.isMissing());
    }

    Read read(String type, String text, Original.Part schema, boolean isItem) throws IOException {
        if (isJson(type)) {
            return new Read(List.of(PlainTree.parse(text)), List.of());
        }
        if (isXml(type)) {
            var reading = new XmlReading(original, dialect);
            JsonNode value = reading.read(text, schema);
            return new Read(List.of(value), reading.faults());
        }
        List<String> faults = new ArrayList<>();
        List<JsonNode> values = new ArrayList<>();
        boolean isMarked = essence(type).endsWith("json-seq");
        if (!text.endsWith("\n")) {
            faults.add("the last value does not end");
        }
        for (String line : text.split("\n")) {
            if (line.startsWith("\u001e") != isMarked) {
                faults.add("a record separator: " + line);
            }
            values.add(PlainTree.parse(line.startsWith("\u001e") ? line.substring(1) : line));
        }
        boolean isList =
                original.target(schema, Set.of()).node().path("type").asText().equals("array");
        if (isItem || !isList) {
            return new Read(values, faults);
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        values.forEach(all::add);
        return new Read(List.of(all), faults);
    }

    /** Whether the text is an example of the document, as XML: what that is like, is up to its author. */
    static boolean isExample(Original.Part media, String text) {
        if (media.node().path("example").asText().strip().equals(text.strip())) {
            return true;
        }
        for (JsonNode example : media.node().path("examples")) {
            if (example.path("value").asText().strip().equals(text.strip())) {
                return true;
            }
        }
        return false;
    }
}
