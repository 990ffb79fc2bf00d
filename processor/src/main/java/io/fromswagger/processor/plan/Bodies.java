package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of bodies: the document's examples as far as they keep to their own schema, else a sample. */
final class Bodies {

    private final String spec;
    private final SampleValues samples;
    private final SchemaValidator validator;
    private final Problems problems;

    Bodies(String spec, SampleValues samples, SchemaValidator validator, Problems problems) {
        this.spec = spec;
        this.samples = samples;
        this.validator = validator;
        this.problems = problems;
    }

    /** The examples that keep to the schema; the others are reported. */
    List<Example> examples(BodyChoice choice, Direction direction) {
        return choice.media().examples().stream()
                .filter(example -> isUsable(choice, direction, example))
                .toList();
    }

    /** The first usable example, else a sample. */
    Possible<Object> value(BodyChoice choice, Direction direction) {
        if (choice.kind() == BodyChoice.Kind.UNSUPPORTED) {
            return Possible.not("a body of " + choice.media().type() + " can't be written yet");
        }
        List<Example> examples = examples(choice, direction);
        if (!examples.isEmpty()) {
            return Possible.of(examples.get(0).value());
        }
        Optional<Schema> schema = choice.media().schema();
        if (schema.isEmpty()) {
            return Possible.of(choice.kind() == BodyChoice.Kind.TEXT ? "text" : Map.of());
        }
        Possible<Object> sample = samples.of(schema.get(), direction);
        return sample.isPossible() && !isWritable(choice, sample.value())
                ? Possible.not("a body of " + choice.media().type() + " can't hold " + sample.value())
                : sample;
    }

    private boolean isUsable(BodyChoice choice, Direction direction, Example example) {
        MediaType media = choice.media();
        List<SchemaValidator.Breach> breaches = media.schema()
                .map(schema -> validator.check(schema, direction, example.value()))
                .orElse(List.of());
        if (!breaches.isEmpty()) {
            String rule = breaches.get(0).toString();
            problems.add(Problem.at(ProblemCode.EXAMPLE_INVALID, spec, example.pointer(), rule));
        }
        return breaches.isEmpty() && isWritable(choice, example.value());
    }

    private static boolean isWritable(BodyChoice choice, @Nullable Object value) {
        return switch (choice.kind()) {
            case JSON -> true;
            case FORM -> value instanceof Map;
            case TEXT -> value instanceof String;
            case UNSUPPORTED -> false;
        };
    }
}
