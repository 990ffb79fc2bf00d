package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All schemas of a contract: the named ones, and those that stand in parameters, headers and bodies.
 *
 * <p>Each has a short key of its own, so that no name of the document has to be escaped into a reference.
 */
final class SchemaLibrary {

    static final String REFERENCE = "#/$defs/";

    private final Map<String, String> keyByName = new LinkedHashMap<>();
    private final IdentityHashMap<Json, String> keyBySchema = new IdentityHashMap<>();
    private final Map<String, Json> schemaByKey = new LinkedHashMap<>();
    private final Map<String, SpecPlace> placeByKey = new LinkedHashMap<>();

    SchemaLibrary(Json definitions, List<OperationContract> operations) {
        definitions.members().forEach((name, schema) -> {
            SpecPlace place = new SpecPlace(
                    Optional.of(name),
                    schema.get("x-pointer").optional().map(Json::asString).orElse(REFERENCE + name),
                    "",
                    schema.get("x-line").optional().map(Json::asLong).orElse(0L).intValue());
            keyByName.put(name, add(schema, place));
        });
        operations.forEach(this::addInline);
    }

    private void addInline(OperationContract operation) {
        operation.parameters().forEach(parameter -> add(parameter.schema(), parameter.pointer(), "/schema"));
        operation.body().ifPresent(body -> addContent(body.content()));
        for (ResponseContract response : operation.responses()) {
            addHeaders(response.headers());
            addContent(response.content());
        }
    }

    private void addHeaders(List<HeaderContract> headers) {
        headers.forEach(header -> add(header.schema(), header.pointer(), "/schema"));
    }

    private void addContent(List<MediaTypeContract> content) {
        for (MediaTypeContract type : content) {
            add(type.schema(), type.pointer(), "");
            type.fields().values().forEach(field -> addHeaders(field.headers()));
        }
    }

    private void add(Json schema, String pointer, String inside) {
        if (schema.isPresent()) {
            add(schema, new SpecPlace(Optional.empty(), pointer, inside, 0));
        }
    }

    private String add(Json schema, SpecPlace place) {
        String key = "d" + schemaByKey.size();
        schemaByKey.put(key, schema);
        keyBySchema.put(schema, key);
        placeByKey.put(key, place);
        return key;
    }

    Map<String, Json> schemas() {
        return schemaByKey;
    }

    String key(Json schema) {
        String key = keyBySchema.get(schema);
        if (key == null) {
            throw new IllegalArgumentException("Not a schema of this contract: " + schema);
        }
        return key;
    }

    /** The key of another form of a schema, at the same place of the document. */
    static String variant(String key, int number) {
        return key + "-" + number;
    }

    SpecPlace place(String key) {
        SpecPlace place = placeByKey.get(key.split("-", 2)[0]);
        return place == null ? SpecPlace.of(REFERENCE + key, 0) : place;
    }

    /** The reference by key instead of by name; one that leads nowhere stays as it is. */
    String reference(String reference) {
        return referredKey(reference).map(key -> REFERENCE + key).orElse(reference);
    }

    /** The key of the schema that a reference leads to. */
    Optional<String> referredKey(String reference) {
        return referredName(reference).map(keyByName::get);
    }

    /** The schema itself, or the named one that it refers to. */
    Json resolve(Json schema) {
        Json here = schema;
        List<String> seen = new ArrayList<>();
        while (here.get("$ref").isString() && !seen.contains(here.get("$ref").asString())) {
            String reference = here.get("$ref").asString();
            seen.add(reference);
            here = referredName(reference)
                    .map(keyByName::get)
                    .map(schemaByKey::get)
                    .orElse(Json.ABSENT);
        }
        return here;
    }

    /** The name in a reference, be it written escaped or not. */
    Optional<String> referredName(String reference) {
        if (!reference.startsWith(REFERENCE)) {
            return Optional.empty();
        }
        String token = reference.substring(REFERENCE.length());
        return List.of(token, Pointers.unescaped(token), PercentCode.decode(Pointers.unescaped(token))).stream()
                .filter(keyByName::containsKey)
                .findFirst();
    }
}
