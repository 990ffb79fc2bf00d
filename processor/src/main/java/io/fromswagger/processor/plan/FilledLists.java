package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts an item into lists that would be empty: in a parameter or a form, an empty list can't be told from none. */
final class FilledLists {

    private final Schemas schemas;
    private final SchemaValidator validator;
    private final Direction direction;

    FilledLists(Schemas schemas, SchemaValidator validator) {
        this(schemas, validator, Direction.REQUEST);
    }

    FilledLists(Schemas schemas, SchemaValidator validator, Direction direction) {
        this.schemas = schemas;
        this.validator = validator;
        this.direction = direction;
    }

    /** The value itself, or that of each member of an object; as it was where no legal item is found. */
    @Nullable
    Object of(Schema schema, @Nullable Object value) {
        Composition composition = schemas.compose(SchemaNode.of(schema, ""));
        Object filled = value;
        if (isEmptyList(value)) {
            filled = filled(composition, value);
        } else if (value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            Map<String, List<SchemaNode>> properties = composition.properties();
            members.forEach((name, member) -> {
                List<SchemaNode> property = properties.getOrDefault(name, List.of());
                all.put(
                        String.valueOf(name),
                        isEmptyList(member) && !property.isEmpty()
                                ? filled(schemas.compose(property), member)
                                : member);
            });
            filled = all;
        }
        return validator.accepts(schema, direction, filled) ? filled : value;
    }

    private static boolean isEmptyList(@Nullable Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }

    private @Nullable Object filled(Composition array, @Nullable Object empty) {
        if (array.items().isEmpty()) {
            return List.of("text");
        }
        try {
            Object item = new SampleAttempt(schemas, direction, new Repairs())
                    .value(array.items().get(), 0);
            return item == null ? empty : List.of(item);
        } catch (Impossible noItem) {
            return empty;
        }
    }
}
