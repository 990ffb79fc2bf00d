package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.SchemaValidator.Breach;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The smallest legal value of a schema, the same one in every build.
 *
 * <p>The document's own values come first: constants, examples, defaults. Every value has been judged by the schema; one
 * that turned out to be illegal was mended place by place, and there is none where that did not help.
 */
final class SampleValues {

    private static final int ROUNDS = 24;
    private static final int COMBINATIONS = 40;

    private final Schemas schemas;
    private final SchemaValidator validator;
    private final ToldApart toldApart;
    private final Map<String, Possible<Object>> samples = new HashMap<>();

    SampleValues(Schemas schemas, SchemaValidator validator) {
        this.schemas = schemas;
        this.validator = validator;
        this.toldApart = new ToldApart(schemas, validator);
    }

    Possible<Object> of(Schema schema, Direction direction) {
        return of(schema, direction, 0);
    }

    /** @param variation 0 for the sample itself, 1 and up for values that differ from it */
    Possible<Object> of(Schema schema, Direction direction, int variation) {
        String key = direction + " " + variation + " " + schema.pointer().pointer();
        Possible<Object> known = samples.get(key);
        if (known == null) {
            known = make(schema, direction, variation);
            samples.put(key, known);
        }
        return known;
    }

    private Possible<Object> make(Schema schema, Direction direction, int variation) {
        Repairs repairs = new Repairs();
        String obstacle = "no legal value was found";
        Object indistinct = null;
        List<Breach> alternatives = List.of();
        boolean combining = false;
        for (int round = 0; round < ROUNDS + COMBINATIONS; round++) {
            SampleAttempt attempt = new SampleAttempt(schemas, direction, repairs);
            @Nullable Object value;
            try {
                value = attempt.value(SchemaNode.of(schema, ""), variation);
            } catch (Impossible impossible) {
                return Possible.not(combining ? obstacle : impossible.reason());
            }
            List<Breach> breaches = validator.check(schema, direction, value);
            if (breaches.isEmpty()) {
                return Possible.of(value);
            }
            obstacle = combining ? obstacle : breaches.get(0).toString();
            if (ToldApart.isOnlyIndistinct(breaches)) {
                indistinct = value;
                alternatives = breaches;
            }
            combining |= round >= ROUNDS || !repairs.learn(attempt.trace(), breaches);
            if (combining && !repairs.combine(attempt.trace(), breaches)) {
                break;
            }
        }
        String why = obstacle;
        return direction == Direction.RESPONSE && variation == 0
                ? toldApart
                        .of(schema, indistinct, alternatives)
                        .map(Possible::of)
                        .orElseGet(() -> Possible.not(why))
                : Possible.not(why);
    }
}
