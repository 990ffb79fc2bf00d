package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.FormText;
import io.fromswagger.contract.MediaTypeContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.contract.ParameterText;
import io.fromswagger.contract.PercentCode;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what a test says about the requests that it means. */
final class RequestMatchBuilder {

    private final ApiContract contract;
    private final OperationContract operation;
    private final Map<String, String> segments = new LinkedHashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private String spokenPath;

    RequestMatchBuilder(ApiContract contract, OperationContract operation) {
        this.contract = contract;
        this.operation = operation;
        this.spokenPath = contract.basePath() + operation.requestPath();
    }

    void path(String name, Match<?> match) {
        var text = text(In.PATH, name);
        segments.put(name, PathPattern.segment(match, value -> PercentCode.decode(text.path(JsonCodec.encode(value)))));
        spokenPath = spokenPath.replace(
                "{" + name + "}",
                match instanceof Match.EqualTo<?> equalTo
                        ? text.path(JsonCodec.encode(equalTo.value()))
                        : "{" + name + " " + match + "}");
    }

    void query(String name, Match<?> match) {
        add(match, new Place.Query(name), value -> pairs(In.QUERY, name, value));
    }

    void cookie(String name, Match<?> match) {
        add(match, new Place.Cookie(name), value -> pairs(In.COOKIE, name, value));
    }

    void header(String name, Match<?> match) {
        var text = text(In.HEADER, name);
        add(match, new Place.Header(name), value -> is(new Place.Header(name), text.header(JsonCodec.encode(value))));
    }

    /** Means only bodies that have this property: a member of JSON, a field of a form, a part. */
    void property(String name, Match<?> match) {
        switch (bodyKind()) {
            case WHOLE -> {
                var place = new Place.Body(JsonPath.ROOT.with(new JsonPath.Name(name)));
                add(match, place, value -> new Condition.Is(place, JsonCodec.encode(value)));
            }
            case FORM ->
                add(match, new Place.Field(name), value -> all(form(Json.of(Map.of(name, JsonCodec.encode(value))))));
            case PARTS ->
                add(match, new Place.Part(name), value -> all(parts(Json.of(Map.of(name, JsonCodec.encode(value))))));
        }
    }

    /** Means only bodies that have what this has; text that is no JSON is compared as it is. */
    void body(Json part) {
        if (!part.isObject()) {
            conditions.add(new Condition.Is(new Place.Body(JsonPath.ROOT), part));
            return;
        }
        switch (bodyKind()) {
            case WHOLE -> members(JsonPath.ROOT, part);
            case FORM -> form(part).forEach(conditions::add);
            case PARTS -> parts(part).forEach(conditions::add);
        }
    }

    /** Means only bodies that are this text. */
    void text(Match<String> match) {
        add(match, new Place.Text(), value -> is(new Place.Text(), String.valueOf(value)));
    }

    /** All of several conditions are as many conditions, so that each that differs is told by itself. */
    void add(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(this::add);
        } else {
            conditions.add(condition);
        }
    }

    private void add(Match<?> match, Place place, Function<@Nullable Object, Condition> equal) {
        add(Conditions.of(match, equal, place));
    }

    private static Condition is(Place place, String text) {
        return new Condition.Has(place, new TextRule(TextRule.How.EQUAL_TO, text));
    }

    private static Condition all(Stream<Condition> conditions) {
        var all = conditions.toList();
        return all.size() == 1 ? all.get(0) : new Condition.AllOf(all);
    }

    /** One parameter of the document may be several of the message: one for each item, or for each member. */
    private Condition pairs(In in, String name, @Nullable Object value) {
        return all(text(in, name).pairs(JsonCodec.encode(value)).stream().map(pair -> {
            int equals = pair.indexOf('=');
            var key = PercentCode.decode(pair.substring(0, equals));
            return is(
                    in == In.QUERY ? new Place.Query(key) : new Place.Cookie(key),
                    PercentCode.decode(pair.substring(equals + 1)));
        }));
    }

    private ParameterText text(In in, String name) {
        return operation
                .parameter(in, name)
                .map(ParameterText::new)
                .orElseThrow(() -> new IllegalArgumentException(
                        operation.spoken() + " has no parameter '" + name + "' in its " + in));
    }

    /** One condition for each value that is named. */
    private void members(JsonPath path, Json object) {
        object.members().forEach((name, value) -> {
            var place = path.with(new JsonPath.Name(name));
            if (value.isObject() && !value.members().isEmpty()) {
                members(place, value);
            } else {
                conditions.add(new Condition.Is(new Place.Body(place), value));
            }
        });
    }

    private Stream<Condition> form(Json object) {
        var styles = spoken().map(MediaTypeContract::fields).orElse(Map.of());
        return fields(RequestBody.form(String.join("&", FormText.pairs(object, styles))), Place.Field::new);
    }

    private static Stream<Condition> parts(Json object) {
        var parts = new LinkedHashMap<String, Object>();
        object.members().forEach((name, value) -> parts.put(name, value.isArray() ? texts(value) : text(value)));
        return fields(Json.of(parts), Place.Part::new);
    }

    private static Stream<Condition> fields(Json texts, Function<String, Place> place) {
        return texts.members().entrySet().stream()
                .flatMap(field -> (field.getValue().isArray() ? field.getValue().items() : List.of(field.getValue()))
                        .stream().map(value -> is(place.apply(field.getKey()), value.asString())));
    }

    private static List<String> texts(Json array) {
        return array.items().stream().map(RequestMatchBuilder::text).toList();
    }

    private static String text(Json value) {
        if (value.isArray()) {
            return String.join(",", texts(value));
        }
        return value.isString() ? value.asString() : value.toString();
    }

    RequestMatch build() {
        var others = new ArrayList<String>();
        for (var other : contract.operations()) {
            if (other.method().equalsIgnoreCase(operation.method())
                    && PathPrecedence.takesFrom(other.requestPath(), operation.requestPath())) {
                others.add(PathPattern.regex(contract.basePath() + other.requestPath(), Map.of()));
            }
        }
        return new RequestMatch(
                operation.method(),
                PathPattern.regex(contract.basePath() + operation.requestPath(), segments),
                spokenPath,
                others,
                conditions);
    }

    /** How a body travels. */
    private enum BodyKind {
        /** As JSON or as text. */
        WHOLE,
        /** As a form. */
        FORM,
        /** As {@code multipart/form-data}. */
        PARTS
    }

    private BodyKind bodyKind() {
        var name = spoken().map(MediaTypeContract::name).orElse("").toLowerCase(Locale.ROOT);
        return name.startsWith(RequestBody.FORM)
                ? BodyKind.FORM
                : name.startsWith(RequestBody.PARTS) ? BodyKind.PARTS : BodyKind.WHOLE;
    }

    private Optional<MediaTypeContract> spoken() {
        return operation
                .body()
                .flatMap(documented -> documented.content().stream()
                        .filter(media -> documented.content().size() == 1 || media.preferred())
                        .findFirst());
    }
}
