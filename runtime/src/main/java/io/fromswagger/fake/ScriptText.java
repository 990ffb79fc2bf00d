package io.fromswagger.fake;

import io.fromswagger.json.Json;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** A JSON value as the text that JavaScript makes of it, by which engines compare. */
final class ScriptText {

    private ScriptText() {}

    static String of(Json value) {
        return switch (value.kind()) {
            case STRING -> value.asString();
            case NUMBER -> number(value.asDecimal());
            case OBJECT -> "[object Object]";
            case ARRAY -> value.items().stream().map(ScriptText::of).collect(Collectors.joining(","));
            case BOOLEAN, NULL, ABSENT -> value.toString();
        };
    }

    /** Numbers are doubles there, and whole ones have no fraction. */
    private static String number(BigDecimal number) {
        var rounded = new BigDecimal(Double.toString(number.doubleValue()));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
