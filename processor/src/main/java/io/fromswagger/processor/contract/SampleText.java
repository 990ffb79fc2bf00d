package io.fromswagger.processor.contract;

import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.SpecPointer;
import io.fromswagger.processor.plan.BodyParts;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.FormField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the samples of answers that are neither a value of JSON nor a text already: JSON sequences, and parts. */
final class SampleText {

    private static final String LINE = "\r\n";
    private static final String RECORD_SEPARATOR = "\u001e";
    private static final String JSON = "application/json";

    private SampleText() {}

    static BodyValue of(BodyValue sample) {
        MediaType type = type(sample.mediaType());
        if (sample.value() instanceof BodyParts parts) {
            return parts(type.essence(), parts.parts());
        }
        return type.isJsonSequence() && sample.value() instanceof List<?> values
                ? new BodyValue(sample.mediaType(), sequence(type.essence(), values))
                : sample;
    }

    /** A line for each value; by RFC 7464, behind a record separator. */
    private static String sequence(String essence, List<?> values) {
        String before = essence.endsWith("json-seq") ? RECORD_SEPARATOR : "";
        return values.stream()
                .map(value -> before + ContractJson.compact(value) + "\n")
                .collect(Collectors.joining());
    }

    /** As RFC 2046 and RFC 7578 say; a character for each byte. */
    private static BodyValue parts(String essence, List<BodyParts.Part> parts) {
        List<String> written = parts.stream().map(part -> part(essence, part)).toList();
        String boundary = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "fromswagger-" + i)
                .filter(candidate -> written.stream().noneMatch(part -> part.contains(candidate)))
                .findFirst()
                .orElseThrow();
        String body = written.stream()
                        .map(part -> "--" + boundary + LINE + part + LINE)
                        .collect(Collectors.joining()) + "--" + boundary + "--" + LINE;
        String root = essence.equals("multipart/related")
                ? "; type=\"" + contentType(parts.get(0)).orElse("text/plain") + '"'
                : "";
        return new BodyValue(essence + "; boundary=" + boundary + root, body);
    }

    private static String part(String essence, BodyParts.Part part) {
        FormField field = part.field();
        String disposition = essence.equals("multipart/form-data") ? "form-data" : "attachment";
        String name = quoted(part.name());
        String head = "Content-Disposition: " + disposition + "; name=" + name
                + (field.file() ? "; filename=" + name : "")
                + contentType(part).map(type -> LINE + "Content-Type: " + type).orElse("");
        boolean bytes = field.file() && part.value() instanceof String;
        return bytes(head + LINE + LINE) + (bytes ? part.value() : bytes(text(part)));
    }

    private static Optional<String> contentType(BodyParts.Part part) {
        return part.field().contentType().or(() -> isStructured(part.value()) ? Optional.of(JSON) : Optional.empty());
    }

    private static String text(BodyParts.Part part) {
        boolean json = isStructured(part.value())
                || part.field()
                        .contentType()
                        .filter(type -> type(type).isJson())
                        .isPresent();
        if (json) {
            return ContractJson.compact(part.value());
        }
        return part.value() instanceof BigDecimal number ? number.toPlainString() : String.valueOf(part.value());
    }

    private static boolean isStructured(@Nullable Object value) {
        return value instanceof Map || value instanceof List;
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A") + '"';
    }

    private static MediaType type(String name) {
        return new MediaType(name, Optional.empty(), List.of(), SpecPointer.ROOT);
    }
}
