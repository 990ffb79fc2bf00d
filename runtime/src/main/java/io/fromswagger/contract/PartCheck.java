package io.fromswagger.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the parts of a body against what the document says of each: its media type and its headers (OpenAPI 3.1, "Encoding
 * Object"), and that each has a name and the last one an end (RFC 7578, 4.2; RFC 2046, 5.1.1).
 *
 * <p>Of the media type only where the document names it itself: how clients write what goes without saying differs. A part
 * without {@code Content-Type} is {@code text/plain} (RFC 7578, 4.4), and passes for bytes of whatever kind, too.
 */
final class PartCheck {

    private static final String PLAIN = "text/plain";
    private static final String BYTES = "application/octet-stream";

    private final SchemaCheck schemas;
    private final ParameterReader reader;

    PartCheck(SchemaCheck schemas) {
        this.schemas = schemas;
        this.reader = new ParameterReader(new SchemaTypes(schemas.library()));
    }

    /** Empty where nothing is wrong, and of a body that is not in parts. */
    List<Violation> check(BodyContract documented, Headers headers, byte[] body) {
        String header = headers.first("Content-Type").orElse("");
        Optional<MediaTypeContract> media = MediaType.parse(header)
                .filter(MediaType::isMultipartForm)
                .flatMap(type -> type.among(documented.content()));
        if (media.isEmpty()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        List<Multipart.Part> parts = Multipart.parts(header, body).orElse(List.of());
        for (Multipart.Part part : parts) {
            FieldContract field = media.get().field(part.name());
            String place =
                    Pointers.child(documented.pointer(), "content", media.get().name(), "encoding", part.name());
            SpecPlace at = SpecPlace.of(place + "/contentType", documented.line());
            kind(part, field.contentTypes(), at).ifPresent(violations::add);
            field.headers().forEach(each -> violations.addAll(header(part, each)));
        }
        return violations;
    }

    private static Optional<Violation> kind(Multipart.Part part, List<String> wanted, SpecPlace place) {
        List<String> sent = part.contentType().map(List::of).orElse(List.of(PLAIN, BYTES));
        boolean fits = wanted.isEmpty()
                || wanted.stream()
                        .map(MediaType::parse)
                        .anyMatch(range -> range.isEmpty()
                                || sent.stream()
                                        .flatMap(type -> MediaType.parse(type).stream())
                                        .anyMatch(range.get()::includes));
        String kinds = Wording.either(wanted);
        return fits
                ? Optional.empty()
                : Optional.of(violation(
                        "the Content-Type of part " + part.name() + " must be " + kinds,
                        place,
                        kinds,
                        part.contentType().orElse("absent, which means " + PLAIN + " (RFC 7578, 4.4)")));
    }

    private List<Violation> header(Multipart.Part part, HeaderContract header) {
        Optional<String> text = ParameterTexts.joined(part.headers(), header.name())
                .map(bytes -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        String subject = "header " + header.name() + " of part " + part.name();
        if (text.isEmpty()) {
            return header.required()
                    ? List.of(violation(
                            subject + " is required",
                            SpecPlace.of(header.pointer(), header.line()),
                            header.name(),
                            "absent"))
                    : List.of();
        }
        var readings = reader.readHeader(header, text.get());
        return readings.stream().anyMatch(reading -> schemas.accepts(header.schema(), reading))
                ? List.of()
                : schemas.check(
                        Checks.REQUEST_BODY_CONFORMANCE, subject, header.schema(), header.line(), readings.get(0));
    }

    private static Violation violation(String rule, SpecPlace place, String expected, String actual) {
        return new Violation(
                Checks.REQUEST_BODY_CONFORMANCE,
                rule + " " + place.spoken(),
                place.pointer(),
                place.line(),
                expected,
                actual);
    }
}
