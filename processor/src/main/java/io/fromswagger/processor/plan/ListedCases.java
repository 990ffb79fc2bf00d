package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.Sequence.Step;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was created shows up in the list, as far as the document lets the list be read whole. */
final class ListedCases {

    private static final Set<String> SIZES = Set.of(
            "limit", "size", "pagesize", "perpage", "maxresults", "maxitems", "count", "first", "take", "top", "rows");
    private static final Set<String> PLACES =
            Set.of("page", "offset", "cursor", "after", "before", "skip", "start", "pagetoken", "pagenumber", "marker");
    private static final BigInteger LARGE = BigInteger.valueOf(100);

    private final Schemas schemas;
    private final SchemaValidator validator;

    ListedCases(Schemas schemas, SchemaValidator validator) {
        this.schemas = schemas;
        this.validator = validator;
    }

    /** Where the answer may be a part of the list, and the document doesn't say how large a part, the case is pending. */
    Optional<ContractCase> of(Operation post, Operation get, Operation list) {
        List<String> parameters = new PathTemplate(get.path()).parameters();
        String idParameter = parameters.get(parameters.size() - 1);
        Optional<List<String>> place = place(list, idParameter);
        if (place.isEmpty() || isFiltered(list)) {
            return Optional.empty();
        }
        String id = "created_" + Words.snakeCase(SequenceSteps.noun(get)) + "_is_listed";
        Optional<Parameter> size = named(list, SIZES);
        Optional<BigInteger> most = size.flatMap(this::most);
        boolean paged = size.isPresent() || named(list, PLACES).isPresent();
        String title = "the " + SequenceSteps.noun(get) + " is listed by GET " + list.path();
        if (paged && most.isEmpty()) {
            return Optional.of(SequenceCases.waits(
                    post,
                    id,
                    title,
                    "GET " + list.path() + " answers in pages, and the document does not say how large they may be."));
        }
        Map<String, @Nullable Object> query =
                most.isPresent() ? Map.of(size.get().name(), most.get()) : Map.of();
        Request request = new Request(
                Optional.of(post.id()),
                new PathTemplate(list.path()).parameters(),
                Map.of(),
                query,
                Map.of(),
                Map.of(),
                Optional.empty());
        Check lists = new Check(
                Check.Kind.LISTS,
                most.map(BigInteger::intValue).orElse(0),
                List.of(idParameter, place.get().get(0), place.get().get(1)));
        Step step = new Step(list, request, false, List.of(Check.responds(Relatives.success(list)), lists));
        return Optional.of(
                SequenceCases.sequence(post, id, title, new Sequence(post, Optional.empty(), List.of(step))));
    }

    /** The list's JSON pointer and the property of its items that is their id. */
    private Optional<List<String>> place(Operation list, String idParameter) {
        return Relatives.shown(list).flatMap(schema -> {
            Composition whole = schemas.compose(SchemaNode.of(schema, ""));
            Optional<String> own = idOf(whole, idParameter);
            if (own.isPresent()) {
                return own.map(id -> List.of("", id));
            }
            List<List<String>> found = whole.properties().entrySet().stream()
                    .filter(property -> property.getKey().matches("[A-Za-z0-9_-]+"))
                    .flatMap(property -> idOf(schemas.compose(property.getValue()), idParameter).stream()
                            .map(id -> List.of("/" + property.getKey(), id)))
                    .toList();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        });
    }

    private Optional<String> idOf(Composition list, String idParameter) {
        return list.items()
                .filter(items -> list.declaredTypes().equals(Set.of("array")))
                .map(items -> schemas.compose(items).properties().keySet())
                .flatMap(names -> List.of(idParameter, "id").stream()
                        .filter(names::contains)
                        .findFirst());
    }

    /** Whether something is left out of the list unless it is asked for. */
    private boolean isFiltered(Operation list) {
        return list.parameters().stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY)
                .filter(parameter -> !SIZES.contains(plain(parameter)) && !PLACES.contains(plain(parameter)))
                .anyMatch(parameter ->
                        schemas.compose(SchemaNode.of(parameter.schema(), "")).has("default"));
    }

    private Optional<BigInteger> most(Parameter size) {
        Composition schema = schemas.compose(SchemaNode.of(size.schema(), ""));
        return schema.least("maximum")
                .map(BigDecimal::toBigInteger)
                .map(LARGE::min)
                .filter(most -> validator.accepts(size.schema(), Direction.REQUEST, most));
    }

    private static Optional<Parameter> named(Operation list, Set<String> names) {
        return list.parameters().stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY && names.contains(plain(parameter)))
                .findFirst();
    }

    private static String plain(Parameter parameter) {
        return parameter.name().replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
