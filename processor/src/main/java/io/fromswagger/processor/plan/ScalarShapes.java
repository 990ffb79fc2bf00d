package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.Shape.Numeric.Size;
import io.fromswagger.processor.plan.Shape.Text.Format;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The shapes of texts and numbers, by their formats and bounds. */
final class ScalarShapes {

    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private ScalarShapes() {}

    /** @param binaryPlaces where bytes travel as they are, see {@link BinaryPlaces} */
    static Shape text(Composition schema, boolean nullable, Set<String> binaryPlaces) {
        Format format = switch (Formats.of(schema).orElse("")) {
            case "date-time" -> Format.DATE_TIME;
            case "date" -> Format.DATE;
            case "uuid" -> Format.UUID;
            case "uri", "url", "uri-reference" -> Format.URI;
            case "byte" -> Format.BINARY;
            case "binary" -> binaryPlaces.contains(schema.self().at().pointer()) ? Format.BINARY : Format.STRING;
            default -> Format.STRING;
        };
        return new Shape.Text(format, nullable);
    }

    static Shape integer(Composition schema, boolean nullable) {
        boolean int32 = schema.text("format").equals(Optional.of("int32"));
        boolean beyondLong = Stream.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
                .flatMap(keyword -> schema.greatest(keyword).stream())
                .anyMatch(bound -> bound.compareTo(LEAST_LONG) < 0 || bound.compareTo(GREATEST_LONG) > 0);
        return new Shape.Numeric(beyondLong ? Size.BIG_INTEGER : int32 ? Size.INT : Size.LONG, nullable);
    }

    static Shape number(Composition schema, boolean nullable) {
        Size size = switch (schema.text("format").orElse("")) {
            case "float" -> Size.FLOAT;
            case "double" -> Size.DOUBLE;
            default -> Size.DECIMAL;
        };
        return new Shape.Numeric(size, nullable);
    }
}
