package io.fromswagger.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One representation of a body: {@code application/json} and its schema.
 *
 * @param itemSchema of each of the values that follow one another in a sequence, such as JSON lines
 * @param encodings of the properties of a form or of a multipart body
 */
public record MediaType(
        String type,
        Optional<Schema> schema,
        Optional<Schema> itemSchema,
        List<Example> examples,
        Map<String, Encoding> encodings,
        SpecPointer pointer) {

    /** One JSON value after the other. */
    private static final Set<String> JSON_SEQUENCES = Set.of(
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/x-jsonlines",
            "application/json-seq");

    /** Types of text that don't begin with {@code text/}. */
    private static final Set<String> TEXTS = Set.of(
            "application/yaml",
            "application/x-yaml",
            "application/csv",
            "application/javascript",
            "application/ecmascript",
            "application/graphql",
            "application/sql",
            "application/toml",
            "application/jwt",
            "application/jose",
            "application/x-pem-file",
            "application/pem-certificate-chain");

    public MediaType {
        examples = List.copyOf(examples);
        encodings = Collections.unmodifiableMap(new LinkedHashMap<>(encodings));
    }

    public MediaType(String type, Optional<Schema> schema, List<Example> examples, SpecPointer pointer) {
        this(type, schema, Optional.empty(), examples, Map.of(), pointer);
    }

    /** How a body is written; the order is that of preference. */
    public enum Kind {
        JSON,
        FORM,
        /** {@code multipart/form-data} */
        MULTIPART,
        TEXT,
        XML,
        BINARY,
        /** {@code multipart/mixed} and its like. */
        OTHER_MULTIPART
    }

    /** How a body of this type is written; of a range, the likeliest. */
    public Kind kind() {
        String essence = essence();
        if (isJson() || essence.equals("*/*") || essence.equals("application/*")) {
            return Kind.JSON;
        } else if (isForm()) {
            return Kind.FORM;
        } else if (essence.startsWith("multipart/")) {
            boolean form = essence.equals("multipart/form-data") || essence.equals("multipart/*");
            return form ? Kind.MULTIPART : Kind.OTHER_MULTIPART;
        } else if (essence.endsWith("/xml") || essence.endsWith("+xml")) {
            return Kind.XML;
        } else if (isJsonSequence()
                || essence.startsWith("text/")
                || essence.endsWith("+yaml")
                || TEXTS.contains(essence)) {
            return Kind.TEXT;
        }
        return Kind.BINARY;
    }

    /** The type without its parameters, in lower case. */
    public String essence() {
        return type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    }

    /** Whether the body is JSON: {@code application/json}, or any type with the suffix {@code +json} (RFC 6839). */
    public boolean isJson() {
        String essence = essence();
        return essence.endsWith("+json") || essence.endsWith("/json");
    }

    /** Whether JSON values follow one another: a line each, or as RFC 7464 and RFC 8091 say. */
    public boolean isJsonSequence() {
        return JSON_SEQUENCES.contains(essence()) || essence().endsWith("+json-seq");
    }

    /** Whether the body is a form: {@code application/x-www-form-urlencoded}. */
    public boolean isForm() {
        return essence().equals("application/x-www-form-urlencoded");
    }
}
