package io.fromswagger.processor.poet;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.names.JavaIdentifiers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The local variable for a resource that another operation made: {@code order} for {@code /orders/{orderId}}. */
final class ProducedName {

    private ProducedName() {}

    /** Falls back to {@code created} where the document's words make no Java identifier; {@code import} becomes {@code import_}. */
    static String of(Operation operation, List<String> producedParameters) {
        return Optional.of(operation.path())
                .map(path -> resource(path, producedParameters))
                .filter(name -> name.matches("[a-z][A-Za-z0-9]*"))
                .map(JavaIdentifiers::camelCase)
                .orElse("created");
    }

    /** One of a collection: {@code order} for {@code /orders}. */
    static String in(String collection) {
        String path = collection.endsWith("/") ? collection.substring(0, collection.length() - 1) : collection;
        String name = singular(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
        return name.matches("[a-z][a-z0-9]*") ? name : "created";
    }

    private static String resource(String path, List<String> producedParameters) {
        String parameter = producedParameters.isEmpty() ? "" : producedParameters.get(producedParameters.size() - 1);
        if (parameter.matches("[a-z][A-Za-z0-9]*(Id|_id|ID)")) {
            return parameter.replaceFirst("(Id|_id|ID)$", "");
        }
        int place = path.indexOf("/{" + parameter + "}");
        String segment = place <= 0 ? "" : path.substring(path.lastIndexOf('/', place - 1) + 1, place);
        return singular(segment.toLowerCase(Locale.ROOT));
    }

    private static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") && !plural.endsWith("ss") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
