package io.fromswagger.contract;

import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes an object as a form: lists are spread and objects are JSON, unless the document gives a style. */
public final class FormText {

    private FormText() {}

    /** The pairs {@code name=value}, encoded; a member that is null is left out. */
    public static List<String> pairs(Json object, Map<String, FieldContract> fields) {
        List<String> pairs = new ArrayList<>();
        object.members().forEach((name, value) -> {
            if (!value.isNull()) {
                pairs.addAll(pairs(name, value, fields.getOrDefault(name, FieldContract.PLAIN)));
            }
        });
        return pairs;
    }

    private static List<String> pairs(String name, Json value, FieldContract field) {
        if (field.style().isPresent()) {
            return new ParameterText(new ParameterContract(
                            name, In.QUERY, false, field.style().get(), field.explode(), Json.ABSENT, "", 0))
                    .pairs(value);
        }
        List<Json> items = value.isArray() ? value.items() : List.of(value);
        return items.stream()
                .map(item -> PercentCode.encode(name) + "=" + PercentCode.encode(ParameterText.plain(item)))
                .toList();
    }
}
