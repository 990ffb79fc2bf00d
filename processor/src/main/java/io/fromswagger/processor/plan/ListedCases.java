package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.Sequence.Step;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was created shows up in the list, and what was deleted doesn't, as far as the document lets the list be read whole. */
final class ListedCases {

    private static final BigInteger LARGE = BigInteger.valueOf(100);

    private final Schemas schemas;
    private final SchemaValidator validator;

    ListedCases(Schemas schemas, SchemaValidator validator) {
        this.schemas = schemas;
        this.validator = validator;
    }

    /** Where the answer may be a part of the list, and the document doesn't say how large a part, the case is pending. */
    Optional<ContractCase> created(Operation post, Operation get, Operation list) {
        Optional<ListView> view = ListView.of(list, idOf(get), schemas);
        if (view.isEmpty() || isFiltered(list)) {
            return Optional.empty();
        }
        String id = "created_" + Words.snakeCase(SequenceSteps.noun(get)) + "_is_listed";
        String title = "the " + SequenceSteps.noun(get) + " is listed by GET " + list.path();
        Optional<BigInteger> most = most(view.get());
        if (view.get().isPaged() && most.isEmpty()) {
            return Optional.of(SequenceCases.waits(
                    post,
                    id,
                    title,
                    "GET " + list.path() + " answers in pages, and the document does not say how large they may be."));
        }
        int pageSize = most.map(BigInteger::intValue).orElse(0);
        Step step = step(post, get, list, view.get(), Check.Kind.LISTS, pageSize);
        return Optional.of(
                SequenceCases.sequence(post, id, title, new Sequence(post, Optional.empty(), List.of(step))));
    }

    /** The step that looks whether something is listed that is no longer there; none where an item can say that it isn't. */
    Optional<Step> noMore(Operation post, Operation get, Operation list) {
        return ListView.of(list, idOf(get), schemas)
                .filter(view -> !DeletionCases.mayShowDeletion(view.item(), schemas))
                .map(view -> step(post, get, list, view, Check.Kind.LISTS_NO_MORE, 0));
    }

    /** A request for a list that belongs to what the maker's own path names. */
    static Request request(Operation post, Operation list, Map<String, @Nullable Object> query) {
        return new Request(
                Optional.of(post.id()),
                new PathTemplate(list.path()).parameters(),
                Map.of(),
                query,
                Map.of(),
                Map.of(),
                Optional.empty());
    }

    /** The path parameter in which the path of a resource ends. */
    static String idOf(Operation get) {
        List<String> parameters = new PathTemplate(get.path()).parameters();
        return parameters.get(parameters.size() - 1);
    }

    private Step step(Operation post, Operation get, Operation list, ListView view, Check.Kind kind, int pageSize) {
        Optional<BigInteger> most = most(view);
        Map<String, @Nullable Object> query =
                most.isPresent() ? Map.of(view.size().orElseThrow().name(), most.get()) : Map.of();
        Check check = new Check(kind, pageSize, List.of(idOf(get), view.list(), view.id()));
        return new Step(
                list, request(post, list, query), false, List.of(Check.responds(Relatives.success(list)), check));
    }

    private Optional<BigInteger> most(ListView view) {
        return view.most(schemas)
                .map(LARGE::min)
                .filter(most -> validator.accepts(view.size().orElseThrow().schema(), Direction.REQUEST, most));
    }

    /** Whether something is left out of the list unless it is asked for. */
    private boolean isFiltered(Operation list) {
        return list.parameters().stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY)
                .filter(parameter -> !ListView.isOfPages(parameter))
                .anyMatch(parameter ->
                        schemas.compose(SchemaNode.of(parameter.schema(), "")).has("default"));
    }
}
