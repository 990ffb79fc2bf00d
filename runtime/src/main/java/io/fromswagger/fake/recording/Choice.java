package io.fromswagger.fake.recording;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.ParameterContract;
import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.contract.SecretValues;
import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What of a recording is written: which parameters and properties tell requests apart, and which values nobody may see. */
final class Choice {

    private final Set<String> ignored = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> included = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> replacements = new LinkedHashMap<>();
    private final SecretValues secrets;

    Choice(ApiContract contract) {
        this.secrets = new SecretValues(contract.securitySchemes().values());
    }

    void ignore(List<String> names) {
        ignored.addAll(names);
    }

    void include(List<String> names) {
        for (var name : names) {
            if (secrets.isSecret(name)) {
                throw new IllegalArgumentException(name + " proves who is calling, which no source may tell");
            }
        }
        included.addAll(names);
    }

    /** Whether requests are told apart by this parameter. */
    boolean tellsApart(ParameterContract parameter) {
        var isAlways = parameter.in() == In.PATH || parameter.in() == In.QUERY;
        return tellsApart(parameter.name()) && (isAlways || included.contains(parameter.name()));
    }

    /** Whether requests are told apart by a property of their body of this name. */
    boolean tellsApart(String property) {
        return !ignored.contains(property) && !secrets.isSecret(property);
    }

    boolean isSecret(String name) {
        return secrets.isSecret(name);
    }

    /** Takes the secrets of an exchange: what proves who is calling, and what the answer gives to prove it with. */
    void know(Exchange exchange) {
        secrets.headers(exchange.headers())
                .query(exchange.query())
                .headers(exchange.answer().headers());
    }

    void replace(String value, String by) {
        replacements.put(value, by);
    }

    /** Without secrets, and with what is to be replaced replaced. */
    String masked(String text) {
        var masked = secrets.mask(text);
        for (var replacement : replacements.entrySet()) {
            masked = masked.replace(replacement.getKey(), replacement.getValue());
        }
        return masked;
    }

    /** The same without secrets: the known ones wherever they stand, and the texts of members that are called so. */
    Json masked(Json json) {
        if (json.isObject()) {
            Map<String, Json> members = new LinkedHashMap<>();
            json.members()
                    .forEach((name, value) -> members.put(
                            name,
                            value.isString() && secrets.isSecret(name) ? Json.of(SecretValues.MASK) : masked(value)));
            return Json.of(members);
        }
        if (json.isArray()) {
            List<Json> items = new ArrayList<>();
            json.items().forEach(item -> items.add(masked(item)));
            return Json.of(items);
        }
        return json.isString() ? Json.of(masked(json.asString())) : json;
    }
}
