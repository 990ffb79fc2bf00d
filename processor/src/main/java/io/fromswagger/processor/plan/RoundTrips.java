package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The properties that a service can be expected to show as it was given them.
 *
 * <p>Both sides have them with one type, none is for reading or writing only, and none looks like what the service itself
 * decides: an id, a time at which something happened, a secret. Where request and response are of one schema, which often
 * keeps quiet about who sets what, more names look so.
 */
final class RoundTrips {

    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    /** Formats of text that can be written in one way only, or that the runtime compares by what they mean. */
    private static final Set<String> PLAIN_FORMATS =
            Set.of("", "uuid", "date", "date-time", "email", "int32", "int64", "float", "double");

    private static final Pattern SECRET =
            Pattern.compile("(?i).*(password|passwd|secret|token|credential|cvv|cvc|pin|cardnumber|card_number).*");
    private static final Pattern OWN_ID = Pattern.compile("(?i)_?(id|uuid|guid|etag|self|links|href)");
    private static final Pattern DECIDED_BY_THE_SERVICE = Pattern.compile(
            "(?i)(created|updated|modified|deleted|last|creation|modification)[_A-Z-]?.*|.*(At|_at|On|_on)|version|revision"
                    + "|status|state|url|uri|link|count|total|_.*");
    private static final int DEEPEST = 3;

    private final Schemas schemas;

    RoundTrips(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Names of properties; of those within an object, JSON pointers. */
    List<String> between(Schema given, Schema shown, Set<String> pathParameters) {
        Composition from = compose(given);
        Composition to = compose(shown);
        boolean oneSchema = from.parts().stream()
                .filter(schemas::isNamed)
                .anyMatch(part -> to.parts().stream().anyMatch(part.at()::equals));
        List<String> found = new ArrayList<>();
        add(found, "", from, to, pathParameters, oneSchema, DEEPEST);
        return found;
    }

    /** The member of the whole in which such a property is. */
    static String member(String property) {
        return property.startsWith("/") ? property.substring(1).replaceFirst("/.*", "") : property;
    }

    /** The value of such a property, from the value of a whole. */
    static Optional<Object> value(Object whole, String property) {
        Object value = whole;
        String[] path = property.startsWith("/") ? property.substring(1).split("/", -1) : new String[] {property};
        for (String name : path) {
            value = value instanceof Map<?, ?> members ? members.get(name) : null;
        }
        return Optional.ofNullable(value);
    }

    private void add(
            List<String> found,
            String prefix,
            Composition given,
            Composition shown,
            Set<String> pathParameters,
            boolean oneSchema,
            int depth) {
        if (!given.unions().isEmpty() || !shown.unions().isEmpty()) {
            return;
        }
        Map<String, List<SchemaNode>> others = shown.properties();
        given.properties().forEach((name, nodes) -> {
            if (!others.containsKey(name) || isNotOurs(name, pathParameters, oneSchema)) {
                return;
            }
            Composition from = schemas.compose(nodes);
            Composition to = schemas.compose(others.get(name));
            String pointer = prefix + "/" + name;
            if (isHidden(from) || isHidden(to)) {
                return;
            } else if (isPlain(from, to)) {
                found.add(prefix.isEmpty() ? name : pointer);
            } else if (depth > 1 && isPlainName(name) && bothAre("object", from, to)) {
                add(found, pointer, from, to, Set.of(), oneSchema, depth - 1);
            }
        });
    }

    private static boolean isNotOurs(String name, Set<String> pathParameters, boolean oneSchema) {
        return !isPlainName(name)
                || pathParameters.contains(name)
                || OWN_ID.matcher(name).matches()
                || SECRET.matcher(name).matches()
                || (oneSchema && DECIDED_BY_THE_SERVICE.matcher(name).matches());
    }

    /** One that needs no escapes in a JSON pointer. */
    private static boolean isPlainName(String name) {
        return !name.isEmpty() && name.indexOf('/') < 0 && name.indexOf('~') < 0;
    }

    private static boolean isHidden(Composition schema) {
        return schema.flag("readOnly")
                || schema.flag("writeOnly")
                || !schema.unions().isEmpty();
    }

    private boolean isPlain(Composition from, Composition to) {
        boolean scalar = SCALARS.stream().anyMatch(type -> bothAre(type, from, to))
                || (bothAre("number", from, to) || (is("integer", from) && is("number", to)));
        if (scalar) {
            return isPlainFormat(from) && isPlainFormat(to);
        }
        return bothAre("array", from, to)
                && from.items().isPresent()
                && to.items().isPresent()
                && isPlainItem(
                        schemas.compose(from.items().get()),
                        schemas.compose(to.items().get()));
    }

    private boolean isPlainItem(Composition from, Composition to) {
        return SCALARS.stream().anyMatch(type -> bothAre(type, from, to)) && isPlainFormat(from) && isPlainFormat(to);
    }

    private static boolean isPlainFormat(Composition schema) {
        return PLAIN_FORMATS.contains(schema.text("format").orElse(""));
    }

    private static boolean bothAre(String type, Composition from, Composition to) {
        return is(type, from) && is(type, to);
    }

    private static boolean is(String type, Composition schema) {
        return schema.declaredTypes().equals(Set.of(type));
    }

    private Composition compose(Schema schema) {
        return schemas.compose(SchemaNode.of(schema, ""));
    }
}
