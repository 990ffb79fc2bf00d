package io.fromswagger.processor.change;

import io.fromswagger.processor.change.Site.Sighting;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the parameters of two versions of an operation. */
final class ParameterComparison {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");

    private final OperationPair operations;
    private final Comparison comparison;
    private final Findings findings;

    ParameterComparison(OperationPair operations, Comparison comparison, Findings findings) {
        this.operations = operations;
        this.comparison = comparison;
        this.findings = findings;
    }

    /** The places of the parameters that are still there. */
    List<Site> compare() {
        List<Site> sites = new ArrayList<>();
        Map<String, Parameter> left = byKey(operations.now());
        List<Parameter> gone = new ArrayList<>();
        byKey(operations.old()).forEach((key, was) -> {
            Parameter is = left.remove(key);
            if (is == null) {
                gone.add(was);
            } else {
                sites.add(compare(was, is));
            }
        });
        for (Parameter was : gone) {
            Optional<Parameter> moved = left.values().stream()
                    .filter(is -> is.name().equals(was.name()))
                    .findFirst();
            moved.ifPresent(is -> left.values().remove(is));
            add(
                    moved.isPresent() ? ChangeCode.PARAMETER_MOVED : ChangeCode.PARAMETER_REMOVED,
                    was,
                    moved.map(is -> "is a " + words(is) + " now").orElse("is gone"),
                    was.pointer().pointer(),
                    moved.map(is -> is.pointer().pointer()).orElse(parameters(operations.now())),
                    moved.isPresent() && moved.get().required() && !was.required()
                            ? operations.exchanges()
                            : with(was));
        }
        for (Parameter is : left.values()) {
            if (is.required() && is.in() != In.PATH) {
                add(
                        ChangeCode.PARAMETER_REQUIRED,
                        is,
                        "is new, and required",
                        parameters(operations.old()),
                        is.pointer().pointer(),
                        operations.exchanges());
            }
        }
        return sites;
    }

    private static String parameters(Operation operation) {
        return operation.pointer().child("parameters");
    }

    /** By what tells them apart on the wire: those of the path by their place in it. */
    private static Map<String, Parameter> byKey(Operation operation) {
        List<String> variables = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(operation.path());
        while (matcher.find()) {
            variables.add(matcher.group(1));
        }
        Map<String, Parameter> byKey = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            String key = switch (parameter.in()) {
                case PATH -> "path " + variables.indexOf(parameter.name());
                case HEADER -> "header " + parameter.name().toLowerCase(Locale.ROOT);
                case QUERY -> "query " + parameter.name();
                case COOKIE -> "cookie " + parameter.name();
            };
            byKey.putIfAbsent(key, parameter);
        }
        return byKey;
    }

    private Site compare(Parameter was, Parameter is) {
        Pair pair = comparison.pair(List.of(part(was.schema())), List.of(part(is.schema())), Way.REQUEST);
        if (is.required() && !was.required()) {
            add(
                    ChangeCode.PARAMETER_REQUIRED,
                    was,
                    "is required now",
                    was.pointer().pointer(),
                    is.pointer().pointer(),
                    operations.exchanges().stream()
                            .filter(exchange -> mayLack(was, exchange, pair.old()))
                            .toList());
        }
        compareStyles(was, is, pair);
        List<Sighting> sightings = new ArrayList<>();
        for (Exchange exchange : operations.exchanges()) {
            value(was, exchange, pair.old()).ifPresent(value -> sightings.add(new Sighting(exchange, value.tree())));
        }
        return new Site(operations.words() + ", " + words(was), "", pair, sightings);
    }

    /** A scalar looks the same in most styles. */
    private void compareStyles(Parameter was, Parameter is, Pair pair) {
        boolean composed = pair.old().types().contains(JsonType.ARRAY)
                || pair.old().types().contains(JsonType.OBJECT);
        boolean sameStyle = was.style().equals(is.style()) || (!composed && isPlain(was) && isPlain(is));
        if (!sameStyle || (composed && was.explode() != is.explode())) {
            add(
                    ChangeCode.PARAMETER_STYLE,
                    was,
                    "is written in style " + style(is) + " now, was in " + style(was),
                    was.pointer().pointer(),
                    is.pointer().pointer(),
                    with(was));
        }
    }

    private static boolean isPlain(Parameter parameter) {
        return List.of("form", "simple", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject")
                .contains(parameter.style());
    }

    private static String style(Parameter parameter) {
        return Words.quoted(parameter.style()) + (parameter.explode() ? " (exploded)" : "");
    }

    private List<Exchange> with(Parameter parameter) {
        View schema = comparison.old(List.of(part(parameter.schema())), Way.REQUEST);
        return operations.exchanges().stream()
                .filter(exchange -> value(parameter, exchange, schema).isPresent())
                .toList();
    }

    private Optional<Values.Json> value(Parameter parameter, Exchange exchange, View schema) {
        return new SentParameters(operations.old(), exchange).value(parameter, schema);
    }

    private boolean mayLack(Parameter parameter, Exchange exchange, View schema) {
        return value(parameter, exchange, schema)
                .map(value -> value.tree() == Values.Unknown.VALUE)
                .orElse(true);
    }

    private void add(
            ChangeCode code, Parameter parameter, String what, String was, String is, List<Exchange> exchanges) {
        findings.add(code, Way.REQUEST, operations.words() + ", " + words(parameter) + ":", what, was, is, exchanges);
    }

    private static String words(Parameter parameter) {
        String in = parameter.in() == In.PATH
                ? "path parameter "
                : parameter.in() == In.QUERY
                        ? "query parameter "
                        : parameter.in().name().toLowerCase(Locale.ROOT) + " ";
        return in + Words.quoted(parameter.name());
    }

    static Part part(Schema schema) {
        return new Part(schema.json(), schema.pointer().pointer());
    }
}
