package io.fromswagger.contract;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.fromswagger.json.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds values against the schemas of a contract, for one direction of travel. */
final class SchemaCheck {

    private static final String DOCUMENT = "urn:fromswagger:contract";

    private final SchemaLibrary library;
    private final Direction direction;
    private @Nullable Loaded loaded;

    SchemaCheck(SchemaLibrary library, Direction direction) {
        this.library = library;
        this.direction = direction;
    }

    private record Loaded(Validator validator, Json document) {}

    SchemaLibrary library() {
        return library;
    }

    /**
     * What is wrong with the value.
     *
     * @param check the name of the check that asks
     * @param subject what the value is called: {@code $}, or {@code query parameter limit}
     * @param schema one of the contract's; absent allows all
     * @param line in the document, for schemas that have none of their own
     */
    List<Violation> check(String check, String subject, Json schema, int line, Json value) {
        return check(check, subject, schema, line, value, pointer -> true);
    }

    /**
     * As {@link #check(String, String, Json, int, Json)}, for a value of which not every part is known.
     *
     * @param isKnown whether what is at a JSON pointer of the value can be judged
     */
    List<Violation> check(String check, String subject, Json schema, int line, Json value, Predicate<String> isKnown) {
        if (schema.isAbsent()) {
            return List.of();
        }
        String key = library.key(schema);
        List<SchemaError> errors = SchemaError.known(validate(key, value), isKnown);
        if (errors.isEmpty()) {
            return List.of();
        }
        KeywordSentences sentences = new KeywordSentences(library, loaded().document(), value, subject);
        List<Violation> violations = new ArrayList<>();
        for (SchemaFindings.Finding finding : SchemaFindings.of(errors)) {
            for (KeywordSentences.Sentence sentence : sentences.of(finding)) {
                SpecPlace place = sentence.place();
                violations.add(new Violation(
                        check,
                        sentence.text() + " " + place.spoken(),
                        place.pointer(),
                        place.line() > 0 ? place.line() : line,
                        sentence.expected(),
                        sentence.actual()));
            }
        }
        return violations;
    }

    boolean accepts(Json schema, Json value) {
        return schema.isAbsent() || validate(library.key(schema), value).isEmpty();
    }

    private synchronized List<SchemaError> validate(String key, Json value) {
        Validator.Result result =
                loaded().validator().validate(URI.create(DOCUMENT + "#/$defs/" + key), value.toString());
        return result.isValid()
                ? List.of()
                : result.getErrors().stream().map(SchemaError::of).toList();
    }

    private synchronized Loaded loaded() {
        if (loaded == null) {
            Json document = new SchemaRewriter(library, direction).document();
            Validator validator = new ValidatorFactory()
                    .withJsonNodeFactory(new GsonNode.Factory())
                    .withDisabledSchemaValidation(true)
                    .withEvaluatorFactory(new ExtraKeywords(direction))
                    .createValidator();
            validator.registerSchema(URI.create(DOCUMENT), document.toString());
            loaded = new Loaded(validator, document);
        }
        return loaded;
    }
}
