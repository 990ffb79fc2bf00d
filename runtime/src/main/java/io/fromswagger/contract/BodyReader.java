package io.fromswagger.contract;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads a body as the value that its media type makes of it. */
final class BodyReader {

    private final SchemaTypes types;
    private final FormReader forms;

    BodyReader(SchemaLibrary library) {
        this.types = new SchemaTypes(library);
        this.forms = new FormReader(types);
    }

    /** Absent for no body; text where it can't be read as anything else. */
    Json read(List<MediaTypeContract> documented, Headers headers, byte[] body) {
        if (body.length == 0) {
            return Json.ABSENT;
        }
        String header = headers.first("Content-Type").orElse("");
        Optional<MediaType> given = MediaType.parse(header);
        Optional<MediaTypeContract> media = given.flatMap(type -> type.among(documented));
        String text = new String(body, given.map(MediaType::charset).orElse(StandardCharsets.UTF_8));
        if (media.isPresent() && given.get().isForm()) {
            return forms.form(text, media.get());
        }
        if (media.isPresent() && given.get().isMultipartForm()) {
            return forms.base64Files(header, body, media.get()).orElseGet(() -> Json.of(text));
        }
        if (media.isPresent() && given.get().isXml() && isTypedOtherwise(documented)) {
            return xml(header, body, media.get()).orElseGet(() -> Json.of(text));
        }
        try {
            return media.isPresent() && !given.get().isJson() ? Json.of(text) : Json.parse(text);
        } catch (JsonSyntaxProblem notJson) {
            return Json.of(text);
        }
    }

    /** Whether the value's Java type is made of another kind of body; else that of XML is a text. */
    private static boolean isTypedOtherwise(List<MediaTypeContract> documented) {
        return documented.stream()
                .filter(MediaTypeContract::preferred)
                .flatMap(media -> MediaType.parse(media.name()).stream())
                .anyMatch(type -> !type.isXml());
    }

    private Optional<Json> xml(String header, byte[] body, MediaTypeContract media) {
        try {
            return Optional.of(XmlReader.read(XmlText.root(body, header), media.schema(), types)
                    .value());
        } catch (XmlText.NotXml notXml) {
            return Optional.empty();
        }
    }
}
