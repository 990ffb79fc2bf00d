package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Parameter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A legal value of a path parameter that names nothing: whatever the service holds, it won't be this. */
final class UnknownIds {

    private static final BigInteger FAR = new BigInteger("899999999999999");
    private static final BigInteger FAR_IN_32_BITS = BigInteger.valueOf(1_999_999_999);
    private static final String UUID = "7f3c6f0e-0000-4000-8000-000000000000";
    private static final String TEXT = "unknown-7f3c6f0e";

    private final Schemas schemas;
    private final SampleValues samples;
    private final SchemaValidator validator;

    UnknownIds(Schemas schemas, SampleValues samples, SchemaValidator validator) {
        this.schemas = schemas;
        this.samples = samples;
        this.validator = validator;
    }

    Possible<Object> of(Parameter parameter) {
        Composition schema = schemas.compose(SchemaNode.of(parameter.schema(), ""));
        List<Object> candidates = candidates(schema, parameter);
        for (Object candidate : candidates) {
            if (validator.accepts(parameter.schema(), Direction.REQUEST, candidate)) {
                return Possible.of(candidate);
            }
        }
        return Possible.not("any legal value of {" + parameter.name() + "} may name something that exists");
    }

    private List<Object> candidates(Composition schema, Parameter parameter) {
        if (!schema.enumeration().isEmpty() || schema.has("const")) {
            return List.of();
        }
        return switch (schema.type().orElse("string")) {
            case "integer", "number" ->
                schema.text("format").equals(Optional.of("int32"))
                        ? List.of(FAR_IN_32_BITS)
                        : List.of(FAR, FAR_IN_32_BITS);
            case "string" -> texts(schema, parameter);
            default -> List.of();
        };
    }

    private List<Object> texts(Composition schema, Parameter parameter) {
        if (schema.text("format").equals(Optional.of("uuid"))) {
            return List.of(UUID);
        }
        List<Object> texts = new ArrayList<>();
        if (schema.text("format").isEmpty()) {
            texts.addAll(List.of(TEXT, "unknown", UUID));
        }
        for (int variation = 5; variation > 0; variation--) {
            Possible<Object> other = samples.of(parameter.schema(), Direction.REQUEST, variation);
            if (other.isPossible() && other.value() instanceof String text && text.length() > 3) {
                texts.add(text);
            }
        }
        return texts;
    }
}
