package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a schema of any dialect as JSON Schema 2020-12.
 *
 * <p>What one dialect says and another has dropped is understood in all of them ({@code nullable}, {@code example}, an
 * {@code exclusiveMinimum} that is true or false): documents mix them, and their authors mean what they say. Keywords that
 * JSON Schema doesn't know are dropped, and so are those that would move the base of references ({@code $id}).
 */
final class SchemaReader {

    private final Reading reading;
    private final TypeKeyword types;
    private final PatternKeyword patterns;

    SchemaReader(Reading reading) {
        this.reading = reading;
        this.types = new TypeKeyword(reading);
        this.patterns = new PatternKeyword(reading);
    }

    /** The schema with the place where it stands. */
    Schema read(Node node) {
        return new Schema(json(node), node.at());
    }

    /** The schema under a key, or one that accepts anything, which stands where the owner does. */
    Schema readMember(Node owner, String key) {
        return owner.get(key).map(this::read).orElseGet(() -> new Schema(Map.of(), owner.at()));
    }

    Map<String, Object> json(Node node) {
        if (!node.isObject()) {
            boolean nothing = Boolean.FALSE.equals(node.plain());
            return nothing ? Map.of("not", Map.of()) : Map.of();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        Optional<String> ref = node.text("$ref");
        if (ref.isPresent()) {
            reading.schemaNames().definition(ref.get(), node).ifPresent(definition -> json.put("$ref", definition));
        }
        if (ref.isEmpty() || reading.dialect().allowsRefSiblings()) {
            node.members().forEach(member -> readKeyword(member, json));
            types.read(node, json);
            patterns.read(node, json);
            Bounds.normalise(node, json);
            Examples.normalise(node, json);
            readDiscriminator(node, json);
            XmlKeyword.read(node, reading.dialect(), json);
        }
        return Collections.unmodifiableMap(isNullable(node) ? Nullability.allowNull(json) : json);
    }

    private static boolean isNullable(Node node) {
        return node.flag("nullable") || node.flag("x-nullable");
    }

    private void readKeyword(Node member, Map<String, Object> json) {
        Keywords.Kind kind = Keywords.kindOf(member.key());
        if (kind == null) {
            return;
        }
        if (member.key().equals("items") && member.isList()) {
            json.put("prefixItems", schemas(member));
            return;
        }
        Object value = value(kind, member);
        if (value != null || kind == Keywords.Kind.ANY) {
            json.put(member.key(), value);
        }
    }

    private @Nullable Object value(Keywords.Kind kind, Node member) {
        Object plain = kind.name().contains("SCHEMA") ? null : member.plain();
        return switch (kind) {
            case SCHEMA -> member.isObject() || member.plain() instanceof Boolean ? json(member) : null;
            case SCHEMAS -> member.isList() && !member.items().isEmpty() ? schemas(member) : null;
            case NAMED_SCHEMAS -> member.isObject() ? namedSchemas(member) : null;
            case ANY -> plain;
            case VALUES -> plain instanceof List<?> list && !list.isEmpty() ? plain : null;
            case NUMBER -> plain instanceof Number ? plain : null;
            case TEXT -> plain instanceof String ? plain : null;
            case FLAG -> plain instanceof Boolean ? plain : null;
            case TEXTS ->
                plain instanceof List<?> list && list.stream().allMatch(String.class::isInstance) ? plain : null;
            case NAMED_TEXTS -> plain instanceof Map<?, ?> ? plain : null;
        };
    }

    private List<Object> schemas(Node list) {
        List<Object> schemas = new ArrayList<>();
        list.items().forEach(item -> schemas.add(json(item)));
        return Collections.unmodifiableList(schemas);
    }

    private Map<String, Object> namedSchemas(Node object) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        object.members().forEach(member -> schemas.put(member.key(), json(member)));
        return Collections.unmodifiableMap(schemas);
    }

    /** OpenAPI's object, or Swagger's lone property name. */
    private void readDiscriminator(Node node, Map<String, Object> json) {
        Optional<Node> discriminator = node.get("discriminator");
        Optional<String> property =
                discriminator.flatMap(given -> given.isObject() ? given.text("propertyName") : given.text());
        if (discriminator.isEmpty() || property.isEmpty()) {
            return;
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (Node member : discriminator.get().members("mapping")) {
            member.text()
                    .flatMap(ref -> reading.schemaNames().definition(ref, member))
                    .ifPresent(definition -> mapping.put(member.key(), definition));
        }
        Map<String, Object> read = new LinkedHashMap<>();
        read.put("propertyName", property.get());
        if (!mapping.isEmpty()) {
            read.put("mapping", Collections.unmodifiableMap(mapping));
        }
        json.put("discriminator", Collections.unmodifiableMap(read));
    }
}
