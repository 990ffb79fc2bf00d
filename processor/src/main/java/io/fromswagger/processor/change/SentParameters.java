package io.fromswagger.processor.change;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of an operation's parameters in a request. */
final class SentParameters {

    private static final Map<String, String> SEPARATORS =
            Map.of("spaceDelimited", " ", "pipeDelimited", "|", "tabDelimited", "\t");
    /** What the runtime doesn't keep; a test holds the two to each other. */
    static final Pattern SECRET = Pattern.compile(
            "(?i)(proxy-)?authorization|(set-)?cookie|.*api[-_]?key|.*(access|auth|id|refresh|session)[-_]?token"
                    + "|.*(secret|password|passwd|passphrase|credentials?)");

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");

    private final Operation operation;
    private final Exchange exchange;

    SentParameters(Operation operation, Exchange exchange) {
        this.operation = operation;
        this.exchange = exchange;
    }

    /**
     * The value that was sent; empty where none was. Unknown, where it can't be told: what proves who is calling is not kept.
     */
    Optional<Values.Json> value(Parameter parameter, View schema) {
        boolean secret = parameter.in() != Parameter.In.PATH
                && SECRET.matcher(parameter.name()).matches();
        if (exchange.isUnknown() || secret) {
            return unknown();
        }
        return switch (parameter.in()) {
            case COOKIE -> unknown();
            case PATH -> Optional.of(new Values.Json(pathValue(parameter, schema)));
            case HEADER ->
                Optional.ofNullable(exchange.request()
                                .headers()
                                .get(parameter.name().toLowerCase(Locale.ROOT)))
                        .map(texts -> read(texts, parameter, schema));
            case QUERY -> query(parameter, schema);
        };
    }

    private static Optional<Values.Json> unknown() {
        return Optional.of(new Values.Json(Values.Unknown.VALUE));
    }

    private Object pathValue(Parameter parameter, View schema) {
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(operation.path());
        int group = 0;
        int wanted = 0;
        int end = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(operation.path().substring(end, variable.start())))
                    .append("([^/]*)");
            group++;
            wanted = variable.group(1).equals(parameter.name()) ? group : wanted;
            end = variable.end();
        }
        regex.append(Pattern.quote(operation.path().substring(end)));
        Matcher path =
                Pattern.compile(regex.toString()).matcher(exchange.request().path());
        if (wanted == 0 || !path.matches()) {
            return Values.Unknown.VALUE;
        }
        String text = BodyText.decoded(path.group(wanted).replace("+", "%2B"));
        Object value = read(List.of(text), parameter, schema).tree();
        return value == null ? Values.Unknown.VALUE : value;
    }

    private Optional<Values.Json> query(Parameter parameter, View schema) {
        Map<String, List<String>> query = exchange.request().query();
        boolean object = schema.types().contains(JsonType.OBJECT)
                && !schema.types().contains(JsonType.STRING)
                && !parameter.style().equals("json");
        if (!object) {
            List<String> texts = query.getOrDefault(parameter.name(), query.get(parameter.name() + "[]"));
            return Optional.ofNullable(texts).map(found -> read(found, parameter, schema));
        }
        Map<String, List<String>> members = new LinkedHashMap<>();
        query.forEach((name, texts) -> {
            if (parameter.style().equals("deepObject")) {
                if (name.startsWith(parameter.name() + "[")) {
                    members.put(name.substring(parameter.name().length() + 1).replaceFirst("\\].*$", ""), texts);
                }
            } else if (schema.properties().containsKey(name)) {
                members.put(name, texts);
            }
        });
        if (members.isEmpty()) {
            return query.containsKey(parameter.name()) ? unknown() : Optional.empty();
        }
        return Optional.of(new Values.Json(ScalarText.fields(members, schema)));
    }

    private static Values.Json read(List<String> texts, Parameter parameter, View schema) {
        if (parameter.style().equals("json")) {
            return texts.stream().findFirst().flatMap(Values::parse).orElse(new Values.Json(Values.Unknown.VALUE));
        }
        boolean split = !(parameter.explode() && parameter.in() == Parameter.In.QUERY);
        String separator = split ? SEPARATORS.getOrDefault(parameter.style(), ",") : "";
        return new Values.Json(ScalarText.several(texts, schema, separator));
    }
}
