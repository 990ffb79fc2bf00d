package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.MediaType.Kind;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of bodies: the document's examples as far as they keep to their own schema, else a sample. */
final class Bodies {

    private final String spec;
    private final SampleValues samples;
    private final SchemaValidator validator;
    private final FilledLists lists;
    private final MultipartSamples parts;
    private final Problems problems;
    private final Map<Direction, Map<MediaType, List<Example>>> usable = new EnumMap<>(Direction.class);

    Bodies(String spec, SampleValues samples, SchemaValidator validator, Schemas schemas, Problems problems) {
        this.spec = spec;
        this.samples = samples;
        this.validator = validator;
        this.lists = new FilledLists(schemas, validator);
        this.parts = new MultipartSamples(schemas);
        this.problems = problems;
    }

    /** The examples that keep to the schema; the others are reported. */
    List<Example> examples(BodyChoice choice, Direction direction) {
        return usable.computeIfAbsent(direction, each -> new IdentityHashMap<>())
                .computeIfAbsent(
                        choice.media(),
                        media -> media.examples().stream()
                                .filter(example -> isUsable(choice, direction, example))
                                .toList());
    }

    /** The first usable example, else a sample. */
    Possible<Object> value(BodyChoice choice, Direction direction) {
        if (choice.kind() == Kind.OTHER_MULTIPART) {
            return Possible.not("a body of " + choice.media().type() + " can't be written");
        }
        List<Example> examples = examples(choice, direction);
        if (!examples.isEmpty()) {
            return Possible.of(examples.get(0).value());
        }
        return switch (choice.kind()) {
            case XML -> Possible.not("there is no example of the XML, as text, in the document");
            case BINARY ->
                SampleFiles.of(essence(choice.sent()))
                        .map(Possible::<Object>of)
                        .orElseGet(() -> Possible.not("only you have a legal file of " + choice.sent()));
            default -> ofSchema(choice, direction);
        };
    }

    private Possible<Object> ofSchema(BodyChoice choice, Direction direction) {
        Optional<Schema> schema = choice.media().schema();
        if (schema.isEmpty()) {
            return Possible.of(choice.kind() == Kind.TEXT ? "text" : Map.of());
        }
        Possible<Object> sample = samples.of(schema.get(), direction);
        if (sample.isPossible() && (choice.kind() == Kind.MULTIPART || choice.kind() == Kind.FORM)) {
            sample = Possible.of(lists.of(schema.get(), sample.value()));
            if (sample.value() instanceof Map<?, ?> members
                    && members.values().stream().anyMatch(Bodies::isUnwritable)) {
                return Possible.not("a form can't hold an object without members, which one of its fields is");
            }
        }
        if (choice.kind() == Kind.MULTIPART && sample.value() instanceof Map<?, ?> members) {
            return parts.of(choice.media(), members);
        }
        if (!sample.isPossible() || isWritable(choice, sample.value())) {
            return sample;
        }
        return choice.kind() == Kind.TEXT && isScalar(sample.value())
                ? Possible.of(String.valueOf(sample.value()))
                : Possible.not("a body of " + choice.media().type() + " can't hold " + sample.value());
    }

    /** A form writes members, and nothing where there is none. */
    private static boolean isUnwritable(@Nullable Object field) {
        return field instanceof Map<?, ?> object
                && (object.isEmpty() || object.values().stream().anyMatch(Bodies::isUnwritable));
    }

    private boolean isUsable(BodyChoice choice, Direction direction, Example example) {
        MediaType media = choice.media();
        if (choice.kind() == Kind.XML || choice.kind() == Kind.BINARY) {
            return choice.kind() == Kind.XML && isWritable(choice, example.value());
        }
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
            case FORM, MULTIPART -> value instanceof Map;
            case TEXT -> value instanceof String;
            case XML -> value instanceof String text && text.strip().startsWith("<");
            case BINARY, OTHER_MULTIPART -> false;
        };
    }

    private static boolean isScalar(@Nullable Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    private static String essence(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
