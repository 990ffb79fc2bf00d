package io.fromswagger.contract;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads forms and bodies in parts as the object that their schema speaks of. */
final class FormReader {

    private final SchemaTypes types;
    private final ParameterReader parameters;

    FormReader(SchemaTypes types) {
        this.types = types;
        this.parameters = new ParameterReader(types);
    }

    Json form(String text, MediaTypeContract media) {
        Map<String, Json> properties = types.properties(media.schema());
        List<ParameterTexts.Pair> pairs = ParameterTexts.pairs(text, "&");
        Map<String, Json> members = new LinkedHashMap<>();
        DeepMembers deep = new DeepMembers(types);
        for (ParameterTexts.Pair pair : pairs) {
            String base = DeepMembers.base(pair.name());
            boolean isDeep = !base.equals(pair.name()) && !properties.containsKey(pair.name());
            if (isDeep && properties.containsKey(base)) {
                deep.add(pair.name(), PercentCode.decodeForm(pair.raw()));
                members.putIfAbsent(base, Json.NULL);
            } else {
                members.put(pair.name(), field(pair.name(), pairs, properties, media));
            }
        }
        deep.names().forEach(name -> members.put(name, deep.json(name, properties.getOrDefault(name, Json.ABSENT))));
        return types.typed(Json.of(members), media.schema());
    }

    private Json field(
            String name, List<ParameterTexts.Pair> pairs, Map<String, Json> properties, MediaTypeContract media) {
        Json schema = properties.getOrDefault(name, Json.ABSENT);
        List<String> values = ParameterTexts.values(pairs, name);
        FieldContract field = media.field(name);
        boolean joined = field.style().isPresent() && !field.explode() && types.isArray(schema);
        if (joined && values.size() == 1) {
            return parameters.joined(values.get(0), schema, field.style().get());
        }
        return values(values.stream().map(PercentCode::decodeForm).toList(), schema);
    }

    /** The content of a file has a character for each byte; empty when the body is not in parts at all. */
    Optional<Json> multipart(String contentType, byte[] body, MediaTypeContract media) {
        return multipart(contentType, body, media, content -> content);
    }

    /** As {@link #multipart}, with files in base64, as JSON has them. */
    Optional<Json> base64Files(String contentType, byte[] body, MediaTypeContract media) {
        return multipart(
                contentType,
                body,
                media,
                content -> Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private Optional<Json> multipart(
            String contentType, byte[] body, MediaTypeContract media, UnaryOperator<String> files) {
        Map<String, Json> properties = types.properties(media.schema());
        return Multipart.parts(contentType, body).map(parts -> {
            Map<String, List<Json>> byName = new LinkedHashMap<>();
            for (Multipart.Part part : parts) {
                byName.computeIfAbsent(part.name(), first -> new ArrayList<>())
                        .add(content(part, media.field(part.name()), properties.get(part.name()), files));
            }
            Map<String, Json> members = new LinkedHashMap<>();
            byName.forEach((name, values) -> {
                boolean array = types.isArray(properties.getOrDefault(name, Json.ABSENT));
                boolean whole = values.size() == 1 && values.get(0).isArray();
                members.put(name, (array && !whole) || values.size() > 1 ? Json.of(values) : values.get(0));
            });
            return types.typed(Json.of(members), media.schema());
        });
    }

    /** The JSON of an object may come as plain text: few clients can give a part's media type. */
    private Json content(Multipart.Part part, FieldContract field, @Nullable Json schema, UnaryOperator<String> files) {
        Optional<MediaType> type = part.contentType().or(field::contentType).flatMap(MediaType::parse);
        if (field.file() || type.filter(MediaType::isBinary).isPresent()) {
            return Json.of(files.apply(part.content()));
        }
        String text = new String(
                part.content().getBytes(StandardCharsets.ISO_8859_1),
                type.map(MediaType::charset).orElse(StandardCharsets.UTF_8));
        boolean isObject =
                schema != null && types.isObject(schema) && text.stripLeading().startsWith("{");
        return type.filter(known -> known.isJson() || (known.isPlainText() && isObject))
                        .isPresent()
                ? parsed(text)
                : Json.of(text);
    }

    private Json values(List<String> values, Json schema) {
        if (types.isArray(schema) || values.size() > 1) {
            boolean objects = types.isObject(types.items(schema));
            Json only = objects && values.size() == 1 ? parsed(values.get(0)) : Json.ABSENT;
            return only.isArray()
                    ? only
                    : Json.of(values.stream()
                            .map(value -> objects ? parsed(value) : Json.of(value))
                            .toList());
        }
        return types.isObject(schema) ? parsed(values.get(0)) : Json.of(values.get(0));
    }

    private static Json parsed(String text) {
        try {
            return Json.parse(text);
        } catch (JsonSyntaxProblem notJson) {
            return Json.of(text);
        }
    }
}
