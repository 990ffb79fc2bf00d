package io.fromswagger.processor.names;

import io.fromswagger.processor.plan.Shape;
import java.util.function.UnaryOperator;

/** What a shape is called within the name of something else. */
final class ShortNames implements Shape.Cases<String> {

    private final UnaryOperator<String> types;

    /** @param types the simple name of the type with a key */
    ShortNames(UnaryOperator<String> types) {
        this.types = types;
    }

    String of(Shape shape) {
        return shape.accept(this);
    }

    @Override
    public String text(Shape.Text text) {
        return switch (text.format()) {
            case STRING -> "String";
            case DATE_TIME -> "DateTime";
            case DATE -> "Date";
            case UUID -> "Uuid";
            case URI -> "Uri";
            case BINARY -> "Bytes";
        };
    }

    @Override
    public String number(Shape.Numeric number) {
        return switch (number.size()) {
            case INT -> "Integer";
            case LONG -> "Long";
            case BIG_INTEGER -> "BigInteger";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case DECIMAL -> "Number";
        };
    }

    @Override
    public String flag(Shape.Flag flag) {
        return "Boolean";
    }

    @Override
    public String list(Shape.ListOf list) {
        return of(list.items()) + "List";
    }

    @Override
    public String map(Shape.MapOf map) {
        return of(map.values()) + "Map";
    }

    @Override
    public String named(Shape.Named named) {
        return types.apply(named.key());
    }

    @Override
    public String any(Shape.AnyJson any) {
        return "Json";
    }
}
