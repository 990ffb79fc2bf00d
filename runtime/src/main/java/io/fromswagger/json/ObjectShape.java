package io.fromswagger.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Java type as the members of a JSON object. */
sealed interface ObjectShape permits RecordShape, WideShape {

    /**
     * The shape of a type.
     *
     * @throws IllegalArgumentException when it is neither a record nor a {@link JsonObject}
     */
    static ObjectShape of(Class<?> type) {
        return JsonObject.class.isAssignableFrom(type) ? WideShape.of(type) : RecordShape.of(type);
    }

    /** What the document names. */
    List<Member> members();

    /** The map of all other members, where the type has one. */
    Optional<Member> additional();

    /**
     * A value of the type.
     *
     * @param values by JSON name; a member that isn't there is absent
     * @param others the members that the document doesn't name
     */
    Object create(Map<String, @Nullable Object> values, Map<String, @Nullable Object> others);
}
