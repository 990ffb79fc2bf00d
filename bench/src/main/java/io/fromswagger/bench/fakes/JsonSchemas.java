package io.fromswagger.bench.fakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A document as a JSON Schema validator has to read it where responses are meant: by the words of the specifications, and
 * by none of the runtime's code.
 *
 * <p>What a document may only ask of requests is asked of no response (OpenAPI 3.0.4, "Schema Object": {@code writeOnly}).
 * Swagger 2.0 has draft 4, with {@code file} for bytes and null by its vendor extension or, as
 * some write and mean, by the keyword of OpenAPI 3.0.
 * A {@code uri} may be relative: so are those of the documents' own examples.
 */
final class JsonSchemas {

    private final Original original;
    private final boolean isSwagger;
    /** Before OpenAPI 3.1, a {@code duration} is what the author says it is. */
    private final boolean isJsonSchema;

    JsonSchemas(Original original, String dialect) {
        this.original = original;
        this.isSwagger = dialect.equals("2.0");
        this.isJsonSchema = dialect.compareTo("3.1") >= 0;
    }

    /** The same with what does not go for responses taken away, in place. */
    void adapt(Original.Part part) throws IOException {
        JsonNode node = part.node();
        if (node instanceof ObjectNode object) {
            if (object.path("required") instanceof ArrayNode required) {
                Set<String> unanswered = writeOnly(part, new HashSet<>());
                for (int i = required.size() - 1; i >= 0; i--) {
                    if (unanswered.contains(required.get(i).asText())) {
                        required.remove(i);
                    }
                }
            }
            if (isSwagger) {
                swagger(object);
            }
            if (!isJsonSchema && object.path("format").asText().equals("duration")) {
                object.remove("format");
            }
            if (object.path("format").asText().equals("uri")) {
                object.put("format", "uri-reference");
            }
        }
        for (JsonNode child : node) {
            adapt(new Original.Part(part.file(), child));
        }
    }

    private static void swagger(ObjectNode object) {
        if (object.path("type").asText().equals("file")) {
            object.remove("type");
        }
        boolean nullable =
                object.path("x-nullable").asBoolean() || object.path("nullable").asBoolean();
        if (nullable && object.path("type").isTextual()) {
            String type = object.path("type").asText();
            object.putArray("type").add(type).add("null");
            if (object.path("enum") instanceof ArrayNode values) {
                values.addNull();
            }
        }
    }

    /** The properties that only requests have, of a schema and of all that it is made of. */
    private Set<String> writeOnly(Original.Part schema, Set<Object> seen) throws IOException {
        Set<String> names = new HashSet<>();
        if (!seen.add(System.identityHashCode(schema.node()))) {
            return names;
        }
        for (Map.Entry<String, JsonNode> property :
                schema.child("properties").node().properties()) {
            Original.Part value = original.target(new Original.Part(schema.file(), property.getValue()), Set.of());
            if (value.node().path("writeOnly").asBoolean()
                    || property.getValue().path("writeOnly").asBoolean()) {
                names.add(property.getKey());
            }
        }
        for (JsonNode part : schema.child("allOf").node()) {
            names.addAll(writeOnly(original.target(new Original.Part(schema.file(), part), Set.of()), seen));
        }
        return names;
    }
}
