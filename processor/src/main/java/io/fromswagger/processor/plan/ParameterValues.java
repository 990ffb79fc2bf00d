package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.SecurityScheme;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Legal values of parameters: the document's examples first, else samples. */
final class ParameterValues {

    /** Headers that no parameter describes, whatever the document says (OpenAPI 3.1, 4.8.12.1). */
    private static final Set<String> NOT_PARAMETERS = Set.of("accept", "content-type", "authorization");

    private final SampleValues samples;
    private final SchemaValidator validator;
    private final FilledLists lists;
    private final Set<String> credentials = new HashSet<>();

    ParameterValues(Api api, Schemas schemas, SampleValues samples, SchemaValidator validator) {
        this.samples = samples;
        this.validator = validator;
        this.lists = new FilledLists(schemas, validator);
        for (SecurityScheme scheme : api.securitySchemes()) {
            scheme.parameterName().ifPresent(name -> credentials.add(name.toLowerCase(Locale.ROOT)));
        }
    }

    /** Whether the runtime takes care of it: a credential, the media types. */
    boolean isOurs(Parameter parameter) {
        String name = parameter.name().toLowerCase(Locale.ROOT);
        return credentials.contains(name) || (parameter.in() == Parameter.In.HEADER && NOT_PARAMETERS.contains(name));
    }

    Possible<Object> of(Parameter parameter) {
        for (Example example : parameter.examples()) {
            Object value = example.value();
            if (value != null && !value.equals("") && isLegal(parameter, value)) {
                return Possible.of(value);
            }
            if (value instanceof Number && isLegal(parameter, value.toString())) {
                return Possible.of(value.toString()); // example: 123 of a string, in YAML
            }
        }
        Possible<Object> sample = samples.of(parameter.schema(), Direction.REQUEST);
        boolean untyped = sample.isPossible() && sample.value() instanceof Map<?, ?> map && map.isEmpty();
        if (untyped && isLegal(parameter, "text")) {
            return Possible.of("text");
        }
        return sample.isPossible() && !parameter.style().equals("json")
                ? Possible.of(lists.of(parameter.schema(), sample.value()))
                : sample;
    }

    private boolean isLegal(Parameter parameter, Object value) {
        return validator.accepts(parameter.schema(), Direction.REQUEST, value);
    }
}
