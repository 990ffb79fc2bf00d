package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in English what a keyword of JSON Schema demands, and what was there instead: {@code $.total must be a number}.
 *
 * <p>One instance speaks about one value; combinations of schemas are left to {@link CombinationSentences}.
 */
final class KeywordSentences {

    private static final Map<String, String> LIMITS = Map.of(
            "minimum", "at least ",
            "maximum", "at most ",
            "exclusiveMinimum", "more than ",
            "exclusiveMaximum", "less than ",
            "multipleOf", "a multiple of ");

    private final SchemaLibrary library;
    private final Json document;
    private final Json value;
    private final String subject;

    KeywordSentences(SchemaLibrary library, Json document, Json value, String subject) {
        this.library = library;
        this.document = document;
        this.value = value;
        this.subject = subject;
    }

    /** A rule in words, without its place; what it expects; what was there. */
    record Sentence(String text, String expected, String actual, SpecPlace place) {}

    List<Sentence> of(SchemaFindings.Finding finding) {
        SchemaError error = finding.error();
        return switch (error.keyword()) {
            case "oneOf", "anyOf" -> new CombinationSentences(this).of(finding);
            case "required" -> required(error);
            case "dependentRequired" -> dependentRequired(error);
            default -> List.of(single(error));
        };
    }

    private Sentence single(SchemaError error) {
        Json rule = rule(error);
        String keyword = error.keyword();
        return switch (keyword) {
            case "type" -> type(error, types(rule));
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
                must(error, "be ", LIMITS.get(keyword) + rule);
            case "const" -> must(error, "be ", Wording.value(rule));
            case "enum" ->
                must(
                        error,
                        "be ",
                        "one of "
                                + Wording.cut(String.join(
                                        ", ",
                                        rule.items().stream()
                                                .map(Json::toString)
                                                .toList())));
            case "format" ->
                must(
                        error,
                        "be ",
                        Formats.enforced(rule.asString())
                                .map(Formats.Format::spoken)
                                .orElse(rule.asString()));
            case "pattern" -> must(error, "match ", "the pattern " + rule.asString());
            case "minLength" -> size(error, "be ", "at least ", rule, "character", " long");
            case "maxLength" -> size(error, "be ", "at most ", rule, "character", " long");
            case "minItems" -> size(error, "have ", "at least ", rule, "item", "");
            case "maxItems" -> size(error, "have ", "at most ", rule, "item", "");
            case "minProperties" -> size(error, "have ", "at least ", rule, "property", "");
            case "maxProperties" -> size(error, "have ", "at most ", rule, "property", "");
            case "uniqueItems" -> say(error, "must not contain an item twice", "no item twice");
            case "contains", "minContains" -> must(error, "contain ", "an item that fits 'contains'");
            case "maxContains" -> must(error, "contain ", "fewer items that fit 'contains'");
            case "not" -> say(error, "must not fit the schema under 'not'", "anything else");
            case "discriminator" -> unknownBranch(error, rule);
            case "writeOnly" -> say(error, "must not be in a response: it is write-only", "absent");
            case "false" -> forbidden(error);
            default -> must(error, "satisfy ", keyword + " " + Wording.value(rule));
        };
    }

    private Sentence unknownBranch(SchemaError error, Json discriminator) {
        String property = discriminator.get("propertyName").asString();
        String values = discriminator.get("mapping").members().keySet().stream()
                .map(value -> Json.of(value).toString())
                .collect(Collectors.joining(", "));
        String expected = "one of " + Wording.cut(values);
        return new Sentence(
                Wording.path(subject, Pointers.child(error.instance(), property)) + " must be " + expected,
                expected,
                Wording.value(instance(error).get(property)),
                place(error));
    }

    Sentence type(SchemaError error, List<String> types) {
        String demand = name(error) + " must be "
                + Wording.either(types.stream().map(Wording::aType).toList());
        return isNullForAbsent(error)
                ? new Sentence(
                        demand + " or absent", Wording.either(types) + ", or absent", actual(error), place(error))
                : new Sentence(demand, Wording.either(types), actual(error), place(error));
    }

    /** Whether a property has the value null, where its object's schema would let it be left out. */
    private boolean isNullForAbsent(SchemaError error) {
        String properties = Pointers.parent(error.schema());
        return instance(error).kind() == Json.Kind.NULL
                && Pointers.last(properties).equals("properties")
                && document.at(Pointers.parent(properties)).get("required").items().stream()
                        .noneMatch(name -> name.asString().equals(Pointers.last(error.schema())));
    }

    private Sentence must(SchemaError error, String verb, String expected) {
        return say(error, "must " + verb + expected, expected);
    }

    private Sentence say(SchemaError error, String demand, String expected) {
        return new Sentence(name(error) + " " + demand, expected, actual(error), place(error));
    }

    private Sentence size(SchemaError error, String verb, String limit, Json rule, String thing, String end) {
        String things = thing.equals("property") ? "properties" : thing + "s";
        String expected = limit + Wording.count(rule, thing, things);
        return new Sentence(
                name(error) + " must " + verb + expected + end,
                expected,
                isOfPropertyNames(error)
                        ? actual(error)
                        : Wording.count(Json.of(size(instance(error))), thing, things) + ": " + actual(error),
                place(error));
    }

    private static int size(Json json) {
        return switch (json.kind()) {
            case STRING -> json.asString().codePointCount(0, json.asString().length());
            case ARRAY -> json.items().size();
            case OBJECT -> json.members().size();
            case NUMBER, BOOLEAN, NULL, ABSENT -> 0;
        };
    }

    private List<Sentence> required(SchemaError error) {
        return missing(error, rule(error), " is required");
    }

    private List<Sentence> dependentRequired(SchemaError error) {
        List<Sentence> sentences = new ArrayList<>();
        rule(error).members().forEach((trigger, names) -> {
            if (instance(error).get(trigger).isPresent()) {
                sentences.addAll(missing(error, names, " is required where " + trigger + " is given"));
            }
        });
        return sentences;
    }

    private List<Sentence> missing(SchemaError error, Json names, String demand) {
        return names.items().stream()
                .map(Json::asString)
                .filter(name -> instance(error).get(name).isAbsent())
                .map(name -> new Sentence(
                        Wording.path(subject, Pointers.child(error.instance(), name)) + demand,
                        name,
                        "absent",
                        place(error)))
                .toList();
    }

    private Sentence forbidden(SchemaError error) {
        if (Stream.of("items", "unevaluatedItems").anyMatch(error::isForbiddenBy)) {
            return say(error, "must not be there: it is one item too many", "absent");
        }
        if (Stream.of("additionalProperties", "unevaluatedProperties").anyMatch(error::isForbiddenBy)) {
            return say(error, "must not be there: no such property is documented", "absent");
        }
        return say(error, "must not be there", "absent");
    }

    /** The value in question as a sentence's subject. */
    String name(SchemaError error) {
        String path = Wording.path(subject, error.instance());
        return isOfPropertyNames(error) ? "every property name of " + path : path;
    }

    private static boolean isOfPropertyNames(SchemaError error) {
        return Pointers.last(error.schema()).equals("propertyNames");
    }

    String actual(SchemaError error) {
        return Wording.value(instance(error));
    }

    Json instance(SchemaError error) {
        return value.at(error.instance());
    }

    /** The schema that was not satisfied, as the validator has it. */
    Json schema(SchemaError error) {
        return document.at(error.schema());
    }

    Json rule(SchemaError error) {
        return schema(error).get(error.keyword());
    }

    static List<String> types(Json type) {
        return type.isArray() ? type.items().stream().map(Json::asString).toList() : List.of(type.asString());
    }

    /** Where in the document the schema stands; {@code /$defs/d3/properties/total} within the validator's. */
    SpecPlace place(SchemaError error) {
        String[] parts = error.schema().split("/", 4);
        return library.place(parts[2]).within(parts.length > 3 ? "/" + parts[3] : "");
    }

    /** The name of the schema that a schema of the validator's document refers to, if it does. */
    String nameOfReferred(Json schema, String otherwise) {
        return schema.get("$ref")
                .optional()
                .flatMap(reference ->
                        library.place(Pointers.last(reference.asString())).name())
                .orElse(otherwise);
    }
}
