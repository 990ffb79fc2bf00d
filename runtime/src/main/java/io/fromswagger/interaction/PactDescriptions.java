package io.fromswagger.interaction;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How interactions are called: the operation, the status, the request line, and as much of the request as tells an
 * interaction from others: {@code createCharge answers 402 to POST /charges with amount 4200}.
 */
final class PactDescriptions {

    private static final int MOST_SHOWN = 40;

    private PactDescriptions() {}

    /** The interactions by their descriptions, in their order. */
    static Map<String, Interaction> of(Collection<Interaction> interactions) {
        var byLine = interactions.stream()
                .collect(Collectors.groupingBy(PactDescriptions::line, LinkedHashMap::new, Collectors.toList()));
        var described = new LinkedHashMap<String, Interaction>();
        byLine.forEach((line, alike) -> {
            var details = details(alike);
            for (int i = 0; i < alike.size(); i++) {
                described.put(unused(line + details.get(i), described), alike.get(i));
            }
        });
        return described;
    }

    private static String line(Interaction interaction) {
        var request = interaction.request();
        var query = new TreeMap<>(request.query())
                .entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + value))
                        .collect(Collectors.joining("&"));
        return interaction.operation() + " answers " + interaction.response().status() + " to " + request.method() + " "
                + AlikeForProviders.lasting(oneLine(request.path() + (query.isEmpty() ? "" : "?" + query)));
    }

    /** The same request may get answers of another shape. */
    private static String unused(String description, Map<String, Interaction> described) {
        var unused = description;
        for (int i = 2; described.containsKey(unused); i++) {
            unused = description + " (" + i + ")";
        }
        return unused;
    }

    /** For each the values that tell it from the others; empty for one that is alone. */
    private static List<String> details(List<Interaction> alike) {
        var values = alike.stream().map(PactDescriptions::values).toList();
        var names = new LinkedHashSet<String>();
        values.forEach(each -> names.addAll(each.keySet()));
        var details = new ArrayList<>(alike.stream().map(each -> "").toList());
        for (var name : names) {
            var longer = new ArrayList<String>();
            for (int i = 0; i < details.size(); i++) {
                longer.add(details.get(i) + (details.get(i).isEmpty() ? " with " : ", ") + detail(values.get(i), name));
            }
            if (different(longer) > different(details)) {
                details = longer;
            }
        }
        return details;
    }

    private static long different(List<String> texts) {
        return texts.stream().distinct().count();
    }

    private static String detail(Map<String, String> values, String name) {
        return values.containsKey(name) ? name + " " + values.get(name) : "no " + name;
    }

    /** What a request says, by name: members of its body before headers. */
    private static Map<String, String> values(Interaction interaction) {
        var request = interaction.request();
        var values = new LinkedHashMap<String, String>();
        ExpectedBody.json(request).ifPresentOrElse(json -> add("", json, values), () -> {
            if (!request.body().isEmpty() && request.isText()) {
                values.put("body", shown(request.body()));
            }
        });
        new TreeMap<>(request.headers())
                .forEach((name, several) -> values.put(name, shown(String.join(", ", several))));
        return values;
    }

    private static void add(String name, Json json, Map<String, String> values) {
        if (json.isObject() && !json.members().isEmpty()) {
            json.members()
                    .forEach((member, value) ->
                            add(name.isEmpty() ? oneLine(member) : name + "." + oneLine(member), value, values));
        } else if (json.isArray() && !json.items().isEmpty()) {
            for (int i = 0; i < json.items().size(); i++) {
                add(name + "[" + i + "]", json.at(i), values);
            }
        } else {
            values.put(name.isEmpty() ? "body" : name, shown(json.isString() ? json.asString() : json.toString()));
        }
    }

    private static String shown(String value) {
        var line = AlikeForProviders.lasting(oneLine(value));
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
