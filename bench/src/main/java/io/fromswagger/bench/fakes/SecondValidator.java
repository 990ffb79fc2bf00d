package io.fromswagger.bench.fakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges bodies by the document's own schemas, with another validator than the runtime's: one that speaks OpenAPI's dialects
 * itself, so that nobody has to translate them.
 */
final class SecondValidator {

    private static final String SHELF = "x-judged";

    private final Original original;
    private final JsonSchemas schemas;
    private final SchemaRegistry registry;
    private final Map<String, Schema> roots = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private int judged;

    /** @param dialect of the document: {@code 2.0}, {@code 3.0}, {@code 3.1} … */
    SecondValidator(Original original, String dialect) {
        this.original = original;
        this.schemas = new JsonSchemas(original, dialect);
        this.registry = SchemaRegistry.withDefaultDialect(
                dialect(dialect),
                builder -> builder.schemas(this::text)
                        .nodeReader(new JsonOnly())
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .preloadSchema(false)
                                .build()));
    }

    private static Dialect dialect(String version) {
        return switch (version) {
            case "2.0" -> Dialects.getDraft4();
            case "3.0" -> Dialects.getOpenApi30();
            default -> Dialects.getOpenApi31();
        };
    }

    /** Keeps a schema for later; all that are to be judged by have to be known before the first body is. */
    SchemaLocation keep(Original.Part schema) throws IOException {
        ObjectNode root = (ObjectNode) original.tree(schema.file().toUri());
        String name = "s" + judged++;
        root.withObjectProperty(SHELF).set(name, schema.node());
        return SchemaLocation.of(schema.file().toUri() + "#/" + SHELF + "/" + name);
    }

    /** What is wrong with a body; nothing when the list is empty. */
    List<String> check(SchemaLocation schema, JsonNode body) {
        // The registry would read the whole file again for each of its schemas.
        Schema root = roots.computeIfAbsent(
                schema.getAbsoluteIri().toString(), file -> registry.getSchema(SchemaLocation.of(file)));
        return root.getRefSchema(schema.getFragment()).validate(body).stream()
                .map(error ->
                        error.getInstanceLocation() + " " + error.getMessage() + " (" + error.getSchemaLocation() + ")")
                .toList();
    }

    /** A file of the document for the validator; what is elsewhere is not opened. */
    private String text(String address) {
        URI uri = URI.create(address);
        return "file".equals(uri.getScheme()) ? texts.computeIfAbsent(address, file -> read(uri)) : "{}";
    }

    private String read(URI file) {
        try {
            JsonNode tree = original.tree(file);
            schemas.adapt(new Original.Part(Path.of(file), tree));
            return tree.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Would be told by the ending of a file's name otherwise, and read YAML, which has fewer characters. */
    private static final class JsonOnly implements NodeReader {

        private final ObjectMapper json = new ObjectMapper();

        @Override
        public JsonNode readTree(String content, InputFormat format) throws IOException {
            return json.readTree(content);
        }

        @Override
        public JsonNode readTree(InputStream content, InputFormat format) throws IOException {
            return json.readTree(content);
        }
    }
}
