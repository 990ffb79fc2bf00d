package io.fromswagger.contract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A media type or range, such as {@code application/json}, {@code text/*}; parameters decide nothing but the charset. */
public record MediaType(String type, String subtype, Charset charset) {

    private static final Pattern SYNTAX =
            Pattern.compile("\\s*([\\w!#$%&'*+.^`|~-]+)/([\\w!#$%&'*+.^`|~-]+)\\s*(;.*)?", Pattern.DOTALL);
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> JSON_SEQUENCES = Set.of("x-ndjson", "ndjson", "jsonl", "x-jsonlines", "json-seq");

    private static final Set<String> BINARY_KINDS = Set.of("image", "audio", "video", "font", "model");
    private static final Pattern BINARY_SUBTYPES = Pattern.compile(
            "octet-stream|pdf|zip|gzip|x-.*(zip|tar|gzip|compressed).*|vnd\\..*|msword|.*protobuf.*|cbor|msgpack|wasm");

    /** Empty when the text is no media type. */
    public static Optional<MediaType> parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new MediaType(
                matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).toLowerCase(Locale.ROOT), charset(text)));
    }

    private static Charset charset(String text) {
        try {
            return charsetNamed(text).map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** The charset that a header's text names, whether there is such a one or not. */
    static Optional<String> charsetNamed(String text) {
        Matcher matcher = CHARSET.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The documented kind that a body of this type is: the exact one before a range. */
    public Optional<MediaTypeContract> among(List<MediaTypeContract> documented) {
        return documented.stream()
                .filter(candidate -> parse(candidate.name())
                        .filter(range -> range.includes(this))
                        .isPresent())
                .min(Comparator.comparingLong(candidate ->
                        candidate.name().chars().filter(c -> c == '*').count()));
    }

    /** Whether another type is of this range; a type that is no range is one of itself. */
    boolean includes(MediaType other) {
        if (type.equals("*")) {
            return true;
        }
        return type.equals(other.type)
                && (subtype.equals("*")
                        || subtype.equals(other.subtype)
                        || (subtype.startsWith("*+") && other.subtype.endsWith(subtype.substring(1))));
    }

    /** {@code application/json}, {@code application/problem+json} and their like. */
    public boolean isJson() {
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    /** One JSON value after the other: {@code application/jsonl}, {@code application/json-seq} (RFC 7464) and their like. */
    public boolean isJsonSequence() {
        return (type.equals("application") && JSON_SEQUENCES.contains(subtype)) || subtype.endsWith("+json-seq");
    }

    /** {@code application/xml}, {@code text/xml}, {@code application/atom+xml} and their like. */
    boolean isXml() {
        return subtype.equals("xml") || subtype.endsWith("+xml");
    }

    /** {@code application/x-www-form-urlencoded} */
    public boolean isForm() {
        return type.equals("application") && subtype.equals("x-www-form-urlencoded");
    }

    /** Any body in parts. */
    public boolean isMultipart() {
        return type.equals("multipart");
    }

    /** {@code multipart/form-data} */
    public boolean isMultipartForm() {
        return type.equals("multipart") && subtype.equals("form-data");
    }

    /** Images, archives and whatever else is bytes rather than text. */
    public boolean isBinary() {
        return BINARY_KINDS.contains(type)
                || (type.equals("application")
                        && BINARY_SUBTYPES.matcher(subtype).matches());
    }

    /** Plain text, not markup. */
    public boolean isPlainText() {
        return type.equals("text") && subtype.equals("plain");
    }

    @Override
    public String toString() {
        return type + "/" + subtype;
    }
}
