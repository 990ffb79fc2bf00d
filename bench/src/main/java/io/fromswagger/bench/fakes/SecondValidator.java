package io.fromswagger.bench.fakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges bodies by the document's own schemas, with another validator than the runtime's: one that speaks OpenAPI's dialects
 * itself, so that nobody has to translate them.
 */
final class SecondValidator {

    private static final String SHELF = "x-judged";

    private final Original original;
    private final JsonSchemas schemas;
    private final SchemaRegistry registry;
    private final Set<Path> adapted = new HashSet<>();
    private int judged;

    /** @param dialect of the document: {@code 2.0}, {@code 3.0}, {@code 3.1} … */
    SecondValidator(Original original, String dialect) {
        this.original = original;
        this.schemas = new JsonSchemas(original, dialect.equals("2.0"));
        this.registry = SchemaRegistry.withDefaultDialect(
                dialect(dialect),
                builder -> builder.schemas(this::text)
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
        return registry.getSchema(schema).validate(body).stream()
                .map(error ->
                        error.getInstanceLocation() + " " + error.getMessage() + " (" + error.getSchemaLocation() + ")")
                .toList();
    }

    /** A file of the document for the validator, which asks for it once; what is elsewhere is not opened. */
    private String text(String address) {
        URI uri = URI.create(address);
        if (!"file".equals(uri.getScheme())) {
            return "{}";
        }
        try {
            JsonNode tree = original.tree(uri);
            if (adapted.add(Path.of(uri))) {
                schemas.adapt(new Original.Part(Path.of(uri), tree));
            }
            return tree.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
