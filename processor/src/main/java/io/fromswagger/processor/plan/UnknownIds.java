package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Parameter;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        return candidates(schema, parameter)
                .filter(candidate -> validator.accepts(parameter.schema(), Direction.REQUEST, candidate))
                .findFirst()
                .map(Possible::of)
                .orElseGet(() ->
                        Possible.not("any legal value of {" + parameter.name() + "} may name something that exists"));
    }

    /** In the order of preference; those that cost something are made only when it is their turn. */
    private Stream<Object> candidates(Composition schema, Parameter parameter) {
        if (!schema.enumeration().isEmpty() || schema.has("const")) {
            return Stream.of();
        }
        return switch (schema.type().orElse("string")) {
            case "integer", "number" ->
                schema.text("format").equals(Optional.of("int32"))
                        ? Stream.of(FAR_IN_32_BITS)
                        : Stream.of(FAR, FAR_IN_32_BITS);
            case "string" -> texts(schema, parameter);
            default -> Stream.of();
        };
    }

    private Stream<Object> texts(Composition schema, Parameter parameter) {
        if (schema.text("format").equals(Optional.of("uuid"))) {
            return Stream.of(UUID);
        }
        Stream<Object> plain = schema.text("format").isEmpty() ? Stream.of(TEXT, "unknown", UUID) : Stream.of();
        Stream<Object> variations = IntStream.iterate(5, variation -> variation > 0, variation -> variation - 1)
                .mapToObj(variation -> samples.of(parameter.schema(), Direction.REQUEST, variation))
                .filter(Possible::isPossible)
                .map(Possible::value)
                .filter(value -> value instanceof String text && text.length() > 3);
        return Stream.concat(plain, variations);
    }
}
