package io.fromswagger.fake.recording;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Checks;
import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.MediaTypeContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import io.fromswagger.json.JsonMismatch;
import io.fromswagger.json.JsonSyntaxProblem;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes how a stub answers: {@code responds201(Charge.builder().id("ch_1").build())}. */
final class Responses {

    private final ApiContract contract;
    private final Upstream upstream;
    private final Choice choice;
    private final Values values;
    private final Deprecations deprecations;
    private final FakeMethods methods;
    private final Set<String> notes;

    /**
     * For one operation.
     *
     * @param notes takes what a typed answer has no place for
     */
    Responses(
            ApiContract contract,
            Upstream upstream,
            Choice choice,
            Values values,
            Deprecations deprecations,
            FakeMethods methods,
            Set<String> notes) {
        this.contract = contract;
        this.upstream = upstream;
        this.choice = choice;
        this.values = values;
        this.deprecations = deprecations;
        this.methods = methods;
        this.notes = notes;
    }

    /**
     * The call that answers so.
     *
     * @throws Unwritable with the reason when there is none
     */
    JavaCode of(Exchange exchange) throws Unwritable {
        var status = exchange.answer().status();
        var documented = exchange.operation()
                .response(status)
                .orElseThrow(() -> new Unwritable("the document has no response " + status));
        var method = methods.responds(documented.status())
                .orElseThrow(() -> new Unwritable("the fake has no method for " + documented.status()));
        List<JavaCode> arguments = new ArrayList<>();
        if (!FakeMethods.isExact(documented.status())) {
            arguments.add(JavaCode.of(String.valueOf(status)));
        }
        var content = exchange.answer()
                .content()
                .orElseThrow(() -> new Unwritable("its body is compressed in a way that we can't undo"));
        if (method.getParameterCount() > arguments.size()) {
            arguments.add(body(exchange, documented, content, method));
        } else if (!content.isEmpty()) {
            notes.add("the body of " + status + ", of which the document says nothing");
        }
        var headers = headers(exchange, documented, method);
        if (!headers.calls().isEmpty()) {
            arguments.add(headers);
        }
        deprecations.note(method);
        return JavaCode.call(method.getName(), arguments);
    }

    private JavaCode body(Exchange exchange, ResponseContract documented, Bytes content, Method method)
            throws Unwritable {
        if (content.isEmpty()) {
            throw new Unwritable("it has no body, and the fake answers " + documented.status() + " only with one");
        }
        var spoken = spoken(exchange, documented);
        var last = method.getParameterCount() - 1;
        var type = method.getAnnotatedParameterTypes()[last];
        var value = value(content, spoken, type);
        var written = written(value, spoken);
        var violations = contract.checkResponse(
                exchange.operation(),
                exchange.answer().status(),
                Map.of(
                        "Content-Type",
                        List.of(String.valueOf(exchange.answer().mediaType().orElse("")))),
                written);
        for (var violation : violations) {
            if (violation.check().equals(Checks.RESPONSE_SCHEMA_CONFORMANCE)) {
                throw new Unwritable("without its secrets it would break the document: " + violation.rule());
            }
        }
        return values.of(value, method.getGenericParameterTypes()[last]);
    }

    /** The answer's media type, which has to be the one that the fake speaks. */
    private static MediaType spoken(Exchange exchange, ResponseContract documented) throws Unwritable {
        var type = exchange.answer().mediaType().flatMap(MediaType::parse);
        var actual = type.flatMap(given -> given.among(documented.content()));
        var isSpoken = actual.filter(media -> documented.content().size() == 1 || media.preferred());
        if (isSpoken.isEmpty()) {
            throw new Unwritable(
                    "it is " + exchange.answer().mediaType().orElse("of no media type") + ", and the fake speaks "
                            + documented.content().stream()
                                    .filter(media -> documented.content().size() == 1 || media.preferred())
                                    .map(MediaTypeContract::name)
                                    .findFirst()
                                    .orElse("nothing"));
        }
        return type.get();
    }

    private @Nullable Object value(Bytes content, MediaType spoken, AnnotatedType type) throws Unwritable {
        if (type.getType() == Bytes.class && !spoken.isJson()) {
            return content;
        }
        var text = content.text(spoken.charset());
        if (type.getType() == String.class && !spoken.isJson()) {
            return choice.masked(text);
        }
        try {
            var json = choice.masked(Json.parse(text));
            var value = JsonCodec.decode(json, type);
            Differences.between(json, JsonCodec.encode(value)).forEach(each -> notes.add("of an answer: " + each));
            return value;
        } catch (JsonSyntaxProblem | JsonMismatch | IllegalArgumentException e) {
            throw new Unwritable("its body can't be read as " + type + ": " + e.getMessage());
        }
    }

    private static byte[] written(@Nullable Object value, MediaType spoken) {
        if (value instanceof Bytes bytes && !spoken.isJson()) {
            return bytes.toByteArray();
        }
        return (value instanceof String text && !spoken.isJson()
                        ? text
                        : JsonCodec.encode(value).toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** {@code headers -> headers.location(URI.create("/charges/ch_1"))}; without calls where no header can be said. */
    private JavaCode headers(Exchange exchange, ResponseContract documented, Method method) {
        var code = JavaCode.of("headers -> headers");
        var given = upstream.atTheFake(exchange.answer().headers(), contract.basePath(), contract.basePath());
        for (var header : documented.headers()) {
            var json = contract.readResponseHeader(
                    exchange.operation(), exchange.answer().status(), header.name(), given);
            if (json.isPresent() && !header.name().equalsIgnoreCase("Content-Type")) {
                var setters = methods.headers(method).stream()
                        .filter(setter -> FakeMethods.isFor(header.name(), setter))
                        .toList();
                try {
                    code = code.then(header(header.name(), json.get(), setters));
                } catch (Unwritable | JsonMismatch e) {
                    notes.add("header " + header.name() + " of "
                            + exchange.answer().status() + ": " + e.getMessage());
                }
            }
        }
        return code;
    }

    private JavaCode header(String name, Json json, List<Method> setters) throws Unwritable {
        if (choice.isSecret(name) || !choice.masked(json).equals(json)) {
            throw new Unwritable("it holds a secret, or what differs in each run");
        }
        if (setters.size() != 1) {
            throw new Unwritable("the fake has no method for it");
        }
        var setter = setters.get(0);
        var value = JsonCodec.decode(json, setter.getAnnotatedParameterTypes()[0]);
        if (!JsonCodec.encode(value).equals(json)) {
            throw new Unwritable("it has a value that can't be said exactly");
        }
        return JavaCode.call(setter.getName(), values.of(value, setter.getGenericParameterTypes()[0]));
    }
}
