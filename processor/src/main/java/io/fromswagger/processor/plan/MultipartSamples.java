package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a sample fit to be sent in parts: there is at least one part, and files are files. */
final class MultipartSamples {

    private final Schemas schemas;
    private final FormFields fields;

    MultipartSamples(Schemas schemas) {
        this.schemas = schemas;
        this.fields = new FormFields(schemas);
    }

    /** @param members of a legal body, in which there may be nothing but what is required */
    Possible<Object> of(MediaType media, Map<?, ?> members) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        members.forEach((name, value) -> parts.put(String.valueOf(name), value));
        if (parts.isEmpty()) {
            media.schema().ifPresent(schema -> addAll(schema, parts));
        }
        if (parts.isEmpty()) {
            return Possible.not("a body of " + media.type() + " needs a part, and the document names none");
        }
        fields.ofParts(media).forEach((name, field) -> {
            if (field.file()) {
                field.contentType()
                        .flatMap(SampleFiles::of)
                        .ifPresent(file -> parts.computeIfPresent(
                                name, (key, value) -> value instanceof Iterable ? List.of(file) : file));
            }
        });
        return Possible.of(parts);
    }

    /** The parts of an answer, in their order, each with how it is written. */
    Possible<Object> partsOf(MediaType media, Map<?, ?> members) {
        Map<String, FormField> known = fields.ofParts(media);
        return of(media, members).map(made -> {
            List<BodyParts.Part> parts = new ArrayList<>();
            if (made instanceof Map<?, ?> written) {
                written.forEach((key, value) -> {
                    String name = String.valueOf(key);
                    FormField field = known.getOrDefault(name, FormField.PLAIN);
                    boolean each = value instanceof List;
                    (value instanceof List<?> items && each ? items : Collections.singletonList(value))
                            .forEach(item -> parts.add(new BodyParts.Part(name, field, item)));
                });
            }
            return new BodyParts(parts);
        });
    }

    /** What is optional on paper: files, and text. */
    private void addAll(Schema schema, Map<String, @Nullable Object> parts) {
        schemas.compose(SchemaNode.of(schema, "")).properties().forEach((name, nodes) -> {
            Composition property = schemas.compose(nodes);
            boolean text = property.type().map("string"::equals).orElse(true)
                    && property.unions().isEmpty()
                    && property.enumeration().isEmpty();
            if (text && !property.flag("readOnly")) {
                try {
                    parts.put(name, TextSamples.of(property, 0));
                } catch (Impossible noText) {
                    // another part may do
                }
            }
        });
    }
}
