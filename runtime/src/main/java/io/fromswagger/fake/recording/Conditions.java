package io.fromswagger.fake.recording;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Headers;
import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.ParameterContract;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import io.fromswagger.json.JsonMismatch;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes which requests a stub answers: those with the parameters and the properties of a recorded one. */
final class Conditions {

    private final ApiContract contract;
    private final Choice choice;
    private final Values values;
    private final Deprecations deprecations;
    private final FakeMethods methods;
    private final Set<String> notes;

    /**
     * For one operation.
     *
     * @param notes takes what can't be said
     */
    Conditions(
            ApiContract contract,
            Choice choice,
            Values values,
            Deprecations deprecations,
            FakeMethods methods,
            Set<String> notes) {
        this.contract = contract;
        this.choice = choice;
        this.values = values;
        this.deprecations = deprecations;
        this.methods = methods;
        this.notes = notes;
    }

    Condition of(Exchange exchange) {
        List<JavaCode> calls = new ArrayList<>();
        int count = 0;
        for (var parameter : exchange.operation().parameters()) {
            var call = choice.tellsApart(parameter)
                    ? call(exchange, parameter, methods.where(parameter))
                    : Optional.<JavaCode>empty();
            if (call.isPresent()) {
                count++;
                calls.add(call.get());
            }
        }
        var body = body(exchange);
        if (!body.calls().isEmpty()) {
            calls.add(JavaCode.call("whereBody", body));
        }
        return new Condition(calls, count + body.weight());
    }

    private Optional<JavaCode> call(Exchange exchange, ParameterContract parameter, Optional<Method> setter) {
        var json = contract.readRequestParameter(
                exchange.operation(), parameter, exchange.path(), exchange.query(), exchange.headers());
        if (json.isEmpty()) {
            return Optional.empty();
        }
        if (setter.isEmpty()) {
            notes.add("requests are not told apart by " + parameter.spoken() + ", for which the fake has no method");
            return Optional.empty();
        }
        try {
            var value = JsonCodec.decode(json.get(), setter.get().getAnnotatedParameterTypes()[0]);
            if (!JsonCodec.encode(value).equals(json.get())
                    || !choice.masked(json.get()).equals(json.get())) {
                throw new Unwritable("a value that can't be said exactly");
            }
            var argument = values.of(value, setter.get().getGenericParameterTypes()[0]);
            deprecations.note(setter.get());
            return Optional.of(JavaCode.call(setter.get().getName(), argument));
        } catch (JsonMismatch | Unwritable e) {
            notes.add("requests are not told apart by " + parameter.spoken() + ", which has a value that can't be said"
                    + " exactly");
            return Optional.empty();
        }
    }

    /** {@code body -> body.amount(4200).currency("EUR")}; without calls where nothing can be said of it. */
    private JavaCode body(Exchange exchange) {
        var code = JavaCode.of("body -> body");
        var type = methods.bodyType();
        if (type.isEmpty() || exchange.body().isEmpty()) {
            return code;
        }
        var json = contract.readRequestBody(
                exchange.operation(), exchange.headers(), exchange.body().toByteArray());
        try {
            var value = JsonCodec.decode(json, type.get());
            for (var setting : values.settings(value, name -> isSaid(exchange, name, json, value))) {
                code = code.then(setting);
            }
            return code;
        } catch (JsonMismatch | Unwritable e) {
            notes.add("requests are not told apart by their body, which is no "
                    + type.get().getSimpleName() + " that can" + " be said exactly");
            return JavaCode.of("body -> body");
        }
    }

    private boolean isSaid(Exchange exchange, String name, Json json, Object value) {
        if (!choice.tellsApart(name) || JsonCodec.bytesOf(value).containsKey(name)) {
            return false;
        }
        var recorded = json.get(name);
        var written = JsonCodec.encode(value);
        if (recorded.isString() && !isText(exchange, recorded.asString())) {
            return false; // a file, which was read as base64
        }
        var isExact = Differences.isPart(written.get(name), recorded)
                && choice.masked(recorded).equals(recorded);
        if (!isExact && written.get(name).isPresent()) {
            notes.add("requests are not told apart by " + name + " of their body, which has a value that can't be said"
                    + " exactly");
        }
        return isExact;
    }

    private static boolean isText(Exchange exchange, String part) {
        var isInParts = Headers.of(exchange.headers())
                .first("Content-Type")
                .flatMap(MediaType::parse)
                .filter(MediaType::isMultipartForm)
                .isPresent();
        return !isInParts || exchange.body().text(StandardCharsets.UTF_8).contains(part);
    }
}
