package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Encoding;
import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.SpecPointer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides how the properties of forms and of multipart bodies are written (OpenAPI 3.1, section 4.8.15.1): text as it is,
 * objects as JSON, bytes as files, unless the document says otherwise.
 */
final class FormFields {

    private final Schemas schemas;

    FormFields(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The fields about which there is something to say, by the name of the property. */
    Map<String, FormField> of(MediaType media) {
        boolean multipart = media.kind() == MediaType.Kind.MULTIPART;
        return multipart || media.isForm() ? of(media, multipart) : Map.of();
    }

    /** The same of any body in parts. */
    Map<String, FormField> ofParts(MediaType media) {
        return of(media, true);
    }

    private Map<String, FormField> of(MediaType media, boolean multipart) {
        Map<String, FormField> fields = new LinkedHashMap<>();
        if (media.schema().isEmpty()) {
            return fields;
        }
        Composition body = schemas.compose(SchemaNode.of(media.schema().get(), ""));
        body.properties().forEach((name, nodes) -> {
            Optional<Encoding> encoding = Optional.ofNullable(media.encodings().get(name));
            Optional<FormField> field =
                    multipart ? part(schemas.compose(nodes), encoding) : encoding.flatMap(FormFields::styled);
            field.ifPresent(known -> fields.put(name, known));
        });
        return fields;
    }

    private static Optional<FormField> styled(Encoding encoding) {
        return encoding.style()
                .map(style -> new FormField(
                        Optional.of(style), encoding.explode(), Optional.empty(), false, List.of(), List.of()));
    }

    private Optional<FormField> part(Composition property, Optional<Encoding> encoding) {
        Composition one = property.items().map(schemas::compose).orElse(property);
        Optional<String> contentType = encoding.flatMap(Encoding::contentType).map(FormFields::first);
        boolean file = isBytes(one)
                || (isText(one) && contentType.filter(FormFields::isFile).isPresent());
        boolean json = !file && one.type().filter("object"::equals).isPresent();
        Optional<String> spoken = contentType.or(() -> file
                ? one.text("contentMediaType").or(() -> Optional.of("application/octet-stream"))
                : json ? Optional.of("application/json") : Optional.empty());
        List<Header> headers = encoding.map(Encoding::headers).orElse(List.of());
        return spoken.isEmpty() && headers.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormField(
                        Optional.empty(),
                        true,
                        spoken,
                        file,
                        encoding.map(FormFields::allowed).orElse(List.of()),
                        headers));
    }

    /** A style puts the media type out of force (OpenAPI 3.1, section 4.8.15.1.1). */
    private static List<String> allowed(Encoding encoding) {
        return encoding.style().isPresent() || encoding.allowReserved()
                ? List.of()
                : encoding.contentType().stream()
                        .flatMap(types -> Arrays.stream(types.split(",", -1)))
                        .map(String::strip)
                        .filter(type -> !type.isEmpty())
                        .toList();
    }

    private static boolean isText(Composition schema) {
        return schema.type().map("string"::equals).orElse(true);
    }

    /** OpenAPI 3.0 says so by the format, 3.1 by a media type without an encoding. */
    private static boolean isBytes(Composition schema) {
        boolean binary = schema.text("format").filter("binary"::equals).isPresent();
        boolean embedded = schema.has("contentMediaType") && !schema.has("contentEncoding");
        return isText(schema) && (binary || embedded);
    }

    private static boolean isFile(String contentType) {
        return new MediaType(contentType, Optional.empty(), List.of(), SpecPointer.ROOT).kind()
                == MediaType.Kind.BINARY;
    }

    /** The first of {@code image/png, image/jpeg}; one that stands for a range. */
    private static String first(String contentTypes) {
        String first = contentTypes.split(",", 2)[0].strip();
        return switch (first) {
            case "image/*" -> "image/png";
            case "text/*" -> "text/plain";
            default -> first.contains("*") ? "application/octet-stream" : first;
        };
    }
}
