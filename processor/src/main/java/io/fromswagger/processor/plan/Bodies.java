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
    private final Schemas schemas;
    private final SchemaValidator validator;
    private final Map<Direction, FilledLists> lists = new EnumMap<>(Direction.class);
    private final MultipartSamples parts;
    private final XmlSamples xml;
    private final Problems problems;
    private final Map<Direction, Map<MediaType, List<Example>>> usable = new EnumMap<>(Direction.class);

    Bodies(String spec, SampleValues samples, SchemaValidator validator, Schemas schemas, Problems problems) {
        this.spec = spec;
        this.samples = samples;
        this.schemas = schemas;
        this.validator = validator;
        for (Direction direction : Direction.values()) {
            lists.put(direction, new FilledLists(schemas, validator, direction));
        }
        this.parts = new MultipartSamples(schemas);
        this.xml = new XmlSamples(schemas);
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
        if (choice.kind() == Kind.OTHER_MULTIPART && direction == Direction.REQUEST) {
            return Possible.not("a body of " + choice.media().type() + " can't be written");
        }
        List<Example> examples = examples(choice, direction);
        if (!examples.isEmpty()) {
            Object example = examples.get(0).value();
            return choice.kind() == Kind.MULTIPART && direction == Direction.RESPONSE
                    ? parts.partsOf(choice.media(), (Map<?, ?>) example)
                    : Possible.of(example);
        }
        return switch (choice.kind()) {
            case XML -> ofXml(choice.media(), direction);
            case BINARY ->
                SampleFiles.of(essence(choice.sent()))
                        .map(Possible::<Object>of)
                        .orElseGet(() -> Possible.not("only you have a legal file of " + choice.sent()));
            default -> ofSchema(choice, direction);
        };
    }

    /**
     * What the schema makes of an example that is no text, or of a sample. A request that is refused for a name which the
     * document only implies would be a false alarm, so there the root has to have its name in {@code xml}.
     */
    private Possible<Object> ofXml(MediaType media, Direction direction) {
        Optional<Schema> schema = media.schema();
        if (schema.isEmpty() || (direction == Direction.REQUEST && !xml.namesRoot(schema.get()))) {
            return Possible.not("there is no example of the XML, as text, in the document");
        }
        Possible<Object> value = media.examples().stream()
                .filter(example -> !(example.value() instanceof String))
                .filter(example -> validator.accepts(schema.get(), direction, example.value()))
                .findFirst()
                .map(example -> Possible.of(example.value()))
                .orElseGet(() -> samples.of(schema.get(), direction));
        return value.isPossible()
                ? xml.of(
                        schema.get(),
                        direction == Direction.RESPONSE ? filled(media, value.value(), direction) : value.value())
                : value;
    }

    /** JSON values, one after the other: what the document says of each, the items of its list, or the one that it speaks of. */
    private Possible<Object> sequence(MediaType media, Direction direction) {
        if (media.itemSchema().isPresent()) {
            return samples.of(media.itemSchema().get(), direction).map(List::of);
        }
        Possible<Object> value =
                media.schema().isPresent() ? samples.of(media.schema().get(), direction) : Possible.of(Map.of());
        return value.map(made -> made instanceof List ? filled(media, made, direction) : List.of(made));
    }

    private @Nullable Object filled(MediaType media, @Nullable Object value, Direction direction) {
        return media.schema().isPresent()
                ? lists.get(direction).of(media.schema().get(), value)
                : value;
    }

    private Possible<Object> ofSchema(BodyChoice choice, Direction direction) {
        Optional<Schema> schema = choice.media().schema();
        if (choice.media().isJsonSequence() && direction == Direction.RESPONSE && !isText(schema)) {
            return sequence(choice.media(), direction);
        }
        if (choice.kind() == Kind.OTHER_MULTIPART && schema.isEmpty()) {
            return Possible.not(
                    "the document names no part of a body of " + choice.media().type());
        }
        if (schema.isEmpty()) {
            return Possible.of(choice.kind() == Kind.TEXT ? "text" : Map.of());
        }
        Possible<Object> sample = samples.of(schema.get(), direction);
        boolean multipart = choice.kind() == Kind.MULTIPART || choice.kind() == Kind.OTHER_MULTIPART;
        if (sample.isPossible() && (multipart || choice.kind() == Kind.FORM)) {
            sample = Possible.of(filled(choice.media(), sample.value(), direction));
            boolean written = multipart && direction == Direction.RESPONSE;
            if (!written
                    && sample.value() instanceof Map<?, ?> members
                    && members.values().stream().anyMatch(Bodies::isUnwritable)) {
                return Possible.not("a form can't hold an object without members, which one of its fields is");
            }
        }
        if (multipart && sample.value() instanceof Map<?, ?> members) {
            return direction == Direction.RESPONSE
                    ? parts.partsOf(choice.media(), members)
                    : parts.of(choice.media(), members);
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

    private boolean isText(Optional<Schema> schema) {
        return schema.map(it -> schemas.compose(SchemaNode.of(it, "")))
                .flatMap(Composition::type)
                .filter("string"::equals)
                .isPresent();
    }

    private static boolean isScalar(@Nullable Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    private static String essence(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
