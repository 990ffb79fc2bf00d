package io.fromswagger.contract;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads a body as the value that its media type makes of it. */
final class BodyReader {

    private final FormReader forms;

    BodyReader(SchemaLibrary library) {
        this.forms = new FormReader(new SchemaTypes(library));
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
        try {
            return media.isPresent() && !given.get().isJson() ? Json.of(text) : Json.parse(text);
        } catch (JsonSyntaxProblem notJson) {
            return Json.of(text);
        }
    }
}
