package io.fromswagger.contract;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Holds a body against what the document says of it: JSON, XML, forms, parts and plain text.
 *
 * <p>Of images and other bytes only the media type is checked: their schema is about something else than bytes.
 */
final class BodyCheck {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What engines write for a piece that is no UTF-8. */
    private static final String LOST = "\uFFFD";

    private static final String LOST_IN_BYTES =
            new String(LOST.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    private final SchemaCheck schemas;
    private final Direction direction;
    private final FormReader forms;
    private final String kindCheck;
    private final String schemaCheck;

    /**
     * For requests or for responses.
     *
     * @param direction a reader may pass over a byte order mark; who sends must not write one (RFC 8259, 8.1)
     * @param kindCheck the name of the check of the media type
     * @param schemaCheck the name of the check of the content
     */
    BodyCheck(SchemaCheck schemas, Direction direction, String kindCheck, String schemaCheck) {
        this.schemas = schemas;
        this.direction = direction;
        this.forms = new FormReader(new SchemaTypes(schemas.library()));
        this.kindCheck = kindCheck;
        this.schemaCheck = schemaCheck;
    }

    /**
     * What is wrong with a body.
     *
     * @param documented at least one
     * @param place where the document speaks of the body
     */
    List<Violation> check(List<MediaTypeContract> documented, SpecPlace place, Headers headers, byte[] body) {
        return check(documented, place, headers, body, true);
    }

    /**
     * As {@link #check(List, SpecPlace, Headers, byte[])}.
     *
     * @param isWhole whether the body is as it was sent; else a U+FFFD stands for each piece that is lost
     */
    List<Violation> check(
            List<MediaTypeContract> documented, SpecPlace place, Headers headers, byte[] body, boolean isWhole) {
        Optional<String> header = headers.first("Content-Type");
        Optional<MediaType> given = header.flatMap(MediaType::parse);
        Optional<MediaTypeContract> match = given.flatMap(type -> type.among(documented));
        List<String> names = documented.stream().map(MediaTypeContract::name).toList();
        if (body.length == 0) {
            boolean demanded = match.isPresent()
                    ? isNeverEmpty(given.get())
                    : names.stream().allMatch(BodyCheck::isNeverEmpty);
            return demanded
                    ? List.of(violation(schemaCheck, "there must be a body", place, Wording.either(names), "no body"))
                    : List.of();
        }
        if (match.isEmpty()) {
            return List.of(violation(
                    kindCheck,
                    "header Content-Type must be " + Wording.either(names),
                    place,
                    Wording.either(names),
                    header.orElse("absent")));
        }
        return isWhole
                ? content(match.get(), given.get(), header.orElse(""), place, body)
                : remains(match.get(), given.get(), header.orElse(""), place, body);
    }

    private static boolean isNeverEmpty(String name) {
        return MediaType.parse(name).filter(BodyCheck::isNeverEmpty).isPresent();
    }

    /** No text at all is no JSON (RFC 8259, 2), and no well-formed XML. */
    private static boolean isNeverEmpty(MediaType type) {
        return type.isJson() || type.isXml();
    }

    private List<Violation> content(
            MediaTypeContract documented, MediaType given, String header, SpecPlace place, byte[] body) {
        Charset charset = given.isJson() ? ofJson(given.charset()) : given.charset();
        String text = new String(body, charset);
        Json schema = documented.schema();
        if (given.isJson()) {
            return isText(body, charset)
                    ? json(documented, text, place)
                    : List.of(notJson(" its bytes are not " + charset, text, place));
        }
        if (given.isXml()) {
            return xml(documented, header, place, body);
        }
        if (given.isForm()) {
            return schemas.check(schemaCheck, "$", schema, place.line(), forms.form(text, documented));
        }
        if (given.isMultipartForm()) {
            return parts(documented, header, place, body, true);
        }
        if (given.isPlainText()) {
            Json typed = new SchemaTypes(schemas.library()).typed(Json.of(text), schema);
            return schemas.accepts(schema, typed)
                    ? List.of()
                    : schemas.check(schemaCheck, "$", schema, place.line(), Json.of(text));
        }
        return List.of();
    }

    /** What is left of a body that an engine kept as UTF-8, which it was not: of parts, those that are whole, and their names. */
    private List<Violation> remains(
            MediaTypeContract documented, MediaType given, String header, SpecPlace place, byte[] body) {
        if (given.isJson()) {
            String text = new String(body, StandardCharsets.UTF_8);
            return List.of(notJson(" its bytes are not UTF-8 (RFC 8259, 8.1)", text, place));
        }
        return given.isMultipartForm() ? parts(documented, header, place, body, false) : List.of();
    }

    private List<Violation> parts(
            MediaTypeContract documented, String header, SpecPlace place, byte[] body, boolean isWhole) {
        return forms.multipart(header, body, documented)
                .map(parts -> schemas.check(
                        schemaCheck,
                        "$",
                        documented.schema(),
                        place.line(),
                        parts,
                        pointer -> isWhole || !isLost(parts, pointer)))
                .orElseGet(() -> List.of(violation(
                        schemaCheck, "the body must have parts, between boundaries", place, "parts", header)));
    }

    /** Whether a place in an object of parts is in one that has lost something; files have a character for each byte. */
    private static boolean isLost(Json parts, String pointer) {
        if (pointer.isEmpty()) {
            return false;
        }
        String text = parts.get(Pointers.tokens(pointer).get(0)).toString();
        return text.contains(LOST) || text.contains(LOST_IN_BYTES);
    }

    private List<Violation> json(MediaTypeContract documented, String text, SpecPlace place) {
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        if (marked && direction == Direction.RESPONSE) {
            return List.of(notJson(" begins with a byte order mark", text.substring(1), place));
        }
        try {
            Json value = Json.parse(marked ? text.substring(1) : text);
            return schemas.check(schemaCheck, "$", documented.schema(), place.line(), value);
        } catch (JsonSyntaxProblem e) {
            return List.of(notJson(": " + e.getMessage(), text, place));
        }
    }

    private List<Violation> xml(MediaTypeContract documented, String header, SpecPlace place, byte[] body) {
        try {
            return new XmlCheck(schemas, schemaCheck).check(XmlText.root(body, header), documented, place);
        } catch (XmlText.NotXml e) {
            String text = new String(body, StandardCharsets.UTF_8);
            return List.of(violation(
                    schemaCheck, "the body must be XML, but: " + e.getMessage(), place, "XML", Wording.cut(text)));
        }
    }

    /** Who sends JSON writes UTF-8, and a charset beside it means nothing (RFC 8259, 8.1 and 11). */
    private Charset ofJson(Charset named) {
        boolean readsAscii = "{".getBytes(named).length == 1;
        return direction == Direction.REQUEST && readsAscii ? StandardCharsets.UTF_8 : named;
    }

    private static boolean isText(byte[] body, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private Violation notJson(String fault, String text, SpecPlace place) {
        return violation(schemaCheck, "the body must be JSON, but" + fault, place, "JSON", Wording.cut(text));
    }

    private static Violation violation(String check, String rule, SpecPlace place, String expected, String actual) {
        return new Violation(check, rule + " " + place.spoken(), place.pointer(), place.line(), expected, actual);
    }
}
