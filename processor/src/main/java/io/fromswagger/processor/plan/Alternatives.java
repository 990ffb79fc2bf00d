package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.Shape.Numeric;
import io.fromswagger.processor.plan.Shape.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The shapes of a union's alternatives; what Java can't tell apart is one. */
final class Alternatives {

    private static final int MOST_SHARED = 3;

    private final TypeRegistry registry;
    private final Map<Shape, List<String>> merged = new LinkedHashMap<>();
    private boolean nullable;

    Alternatives(TypeRegistry registry) {
        this.registry = registry;
    }

    /** @param tags the discriminator's values that mean this alternative */
    void add(Shape shape, List<String> tags) {
        nullable |= shape.nullable() && !(shape instanceof Shape.AnyJson);
        Shape wanted = nullable(shape, false);
        Shape like = merged.keySet().stream()
                .filter(other -> bothAre(other, wanted))
                .findFirst()
                .orElse(wanted);
        List<String> all = new ArrayList<>(merged.getOrDefault(like, List.of()));
        all.addAll(tags);
        if (!like.equals(wanted)) {
            replace(like, isText(like) ? new Text(Text.Format.STRING, false) : wider(like, wanted), all);
        } else {
            merged.put(wanted, all);
        }
    }

    /** Whether one of them may be null. */
    boolean nullable() {
        return nullable;
    }

    /** In the document's order, with the discriminator's values that mean them. */
    Map<Shape, List<String>> merged() {
        return merged;
    }

    /** The shape, if a union is not needed for it. */
    Optional<Shape> simple() {
        if (merged.keySet().stream().anyMatch(Shape.AnyJson.class::isInstance)) {
            return Optional.of(new Shape.AnyJson(true));
        }
        return merged.size() == 1 ? merged.keySet().stream().findFirst() : Optional.empty();
    }

    /** Whether others who mean the same may share the type: it has few alternatives, none of them made for it. */
    boolean isShared(String owner) {
        return merged.size() <= MOST_SHARED && merged.keySet().stream().allMatch(shape -> isCommon(shape, owner));
    }

    /** What identifies the type among those that are shared. */
    String key() {
        return merged.keySet().stream().map(this::key).collect(Collectors.joining("|", "union:", ""));
    }

    /** {@code String Or Customer}. */
    String name() {
        return merged.keySet().stream().map(this::name).collect(Collectors.joining(" Or "));
    }

    boolean isText(Shape shape) {
        return shape instanceof Text
                || (shape instanceof Shape.Named named
                        && registry.type(named.key()).orElse(null) instanceof NamedType.EnumType values
                        && values.values().stream().allMatch(String.class::isInstance));
    }

    private boolean bothAre(Shape one, Shape other) {
        return (isText(one) && isText(other)) || (one instanceof Numeric && other instanceof Numeric);
    }

    private void replace(Shape old, Shape wanted, List<String> tags) {
        Map<Shape, List<String>> all = new LinkedHashMap<>();
        merged.forEach((shape, own) -> all.put(shape.equals(old) ? wanted : shape, shape.equals(old) ? tags : own));
        merged.clear();
        merged.putAll(all);
    }

    private static Shape wider(Shape one, Shape other) {
        List<Numeric.Size> sizes = List.of(((Numeric) one).size(), ((Numeric) other).size());
        if (sizes.contains(Numeric.Size.INT) && sizes.contains(Numeric.Size.LONG)) {
            return new Numeric(Numeric.Size.LONG, false);
        }
        boolean floating = sizes.contains(Numeric.Size.FLOAT) && sizes.contains(Numeric.Size.DOUBLE);
        return new Numeric(floating ? Numeric.Size.DOUBLE : Numeric.Size.DECIMAL, false);
    }

    private static boolean isCommon(Shape shape, String owner) {
        if (shape instanceof Shape.ListOf list) {
            return isCommon(list.items(), owner);
        }
        if (shape instanceof Shape.MapOf map) {
            return isCommon(map.values(), owner);
        }
        return !(shape instanceof Shape.Named named) || !named.key().startsWith(owner + "/");
    }

    private String key(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return "[" + key(list.items()) + "]";
        }
        if (shape instanceof Shape.MapOf map) {
            return "{" + key(map.values()) + "}";
        }
        return shape instanceof Shape.Named named ? named.key() + (named.nullable() ? "?" : "") : shape.toString();
    }

    private String name(Shape shape) {
        if (shape instanceof Text text) {
            return switch (text.format()) {
                case STRING -> "String";
                case DATE_TIME -> "Date Time";
                case DATE -> "Date";
                case UUID -> "Uuid";
                case URI -> "Uri";
                case BINARY -> "Bytes";
            };
        } else if (shape instanceof Numeric number) {
            return switch (number.size()) {
                case INT -> "Integer";
                case LONG -> "Long";
                case BIG_INTEGER -> "Big Integer";
                case FLOAT -> "Float";
                case DOUBLE -> "Double";
                case DECIMAL -> "Number";
            };
        } else if (shape instanceof Shape.Flag) {
            return "Boolean";
        } else if (shape instanceof Shape.ListOf list) {
            return name(list.items()) + " List";
        } else if (shape instanceof Shape.MapOf map) {
            return name(map.values()) + " Map";
        }
        return shape instanceof Shape.Named named ? registry.nameOf(named.key()) : "Json";
    }

    /** The same shape, nullable or not. */
    static Shape nullable(Shape shape, boolean nullable) {
        return shape.accept(new WithNull(nullable));
    }

    private record WithNull(boolean nullable) implements Shape.Cases<Shape> {
        @Override
        public Shape text(Text text) {
            return new Text(text.format(), nullable);
        }

        @Override
        public Shape number(Numeric number) {
            return new Numeric(number.size(), nullable);
        }

        @Override
        public Shape flag(Shape.Flag flag) {
            return new Shape.Flag(nullable);
        }

        @Override
        public Shape list(Shape.ListOf list) {
            return new Shape.ListOf(list.items(), nullable);
        }

        @Override
        public Shape map(Shape.MapOf map) {
            return new Shape.MapOf(map.values(), nullable);
        }

        @Override
        public Shape named(Shape.Named named) {
            return new Shape.Named(named.key(), nullable);
        }

        @Override
        public Shape any(Shape.AnyJson any) {
            return any;
        }
    }
}
