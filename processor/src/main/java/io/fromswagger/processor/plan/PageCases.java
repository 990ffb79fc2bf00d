package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.Sequence.Step;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list in pages promises by the names of its parameters: a page is no longer than asked for, and a page further on shows
 * others.
 *
 * <p>Further on means far: neighbours may swap places from one request to the next where a service sorts by a time that two
 * items share.
 */
final class PageCases {

    private static final BigInteger FAR_WITH_SIZE = BigInteger.TEN;
    private static final BigInteger FAR = BigInteger.valueOf(1_000);

    private final Schemas schemas;
    private final SchemaValidator validator;

    PageCases(Schemas schemas, SchemaValidator validator) {
        this.schemas = schemas;
        this.validator = validator;
    }

    /**
     * The cases of a list.
     *
     * @param post what makes its items
     * @param get what shows one of them
     */
    List<ContractCase> of(Operation list, Operation post, Operation get) {
        List<ContractCase> cases = new ArrayList<>();
        ListView.of(list, ListedCases.idOf(get), schemas).ifPresent(view -> {
            Optional<Parameter> size =
                    view.size().filter(it -> view.isSizeCertain()).filter(it -> isLegal(it, BigInteger.ONE));
            size.ifPresent(it -> cases.add(atMost(list, post, view, it)));
            view.place()
                    .flatMap(place -> further(list, post, view, size, place))
                    .ifPresent(cases::add);
            size.flatMap(it -> next(list, post, view, it)).ifPresent(cases::add);
        });
        return cases;
    }

    private ContractCase atMost(Operation list, Operation post, ListView view, Parameter size) {
        Map<String, @Nullable Object> query = Map.of(size.name(), BigInteger.ONE);
        Check check = new Check(Check.Kind.LISTS_AT_MOST, 1, List.of(view.list()));
        Step step = new Step(
                list,
                ListedCases.request(post, list, query),
                false,
                List.of(Check.responds(Relatives.success(list)), check));
        return SequenceCases.sequence(
                list,
                Words.snakeCase(size.name()) + "_bounds_the_page",
                "'" + size.name() + "' 1 lists no more than one",
                new Sequence(post, Optional.empty(), true, List.of(step)));
    }

    private Optional<ContractCase> further(
            Operation list, Operation post, ListView view, Optional<Parameter> size, Parameter place) {
        BigInteger far = size.isPresent() ? FAR_WITH_SIZE : FAR;
        if (!(view.isByOffset() || view.isByPage()) || !isLegal(place, far)) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> first = new LinkedHashMap<>();
        size.ifPresent(it -> first.put(it.name(), BigInteger.ONE));
        Map<String, @Nullable Object> further = new LinkedHashMap<>(first);
        further.put(place.name(), far);
        return Optional.of(SequenceCases.sequence(
                list,
                Words.snakeCase(place.name()) + "_leads_further",
                "'" + place.name() + "' " + far + " lists none of the first page",
                new Sequence(post, Optional.empty(), pages(list, post, view, first, further))));
    }

    /** By what the first page says of the next one. */
    private Optional<ContractCase> next(Operation list, Operation post, ListView view, Parameter size) {
        return view.nextPlace(list, schemas).map(pointer -> {
            String place = view.place().orElseThrow().name();
            Map<String, @Nullable Object> first = Map.of(size.name(), BigInteger.ONE);
            Map<String, @Nullable Object> next = new LinkedHashMap<>(first);
            next.put(place, new RuntimeExpression("$response.body#" + pointer));
            return SequenceCases.sequence(
                    list,
                    Words.snakeCase(place) + "_leads_to_the_next_page",
                    "'" + place + "' of the first page leads to a page of others",
                    new Sequence(post, Optional.empty(), true, pages(list, post, view, first, next)));
        });
    }

    private static List<Step> pages(
            Operation list,
            Operation post,
            ListView view,
            Map<String, @Nullable Object> first,
            Map<String, @Nullable Object> other) {
        return List.of(
                new Step(
                        list,
                        ListedCases.request(post, list, first),
                        false,
                        List.of(Check.responds(Relatives.success(list)))),
                new Step(
                        list,
                        ListedCases.request(post, list, other),
                        false,
                        List.of(Check.of(Check.Kind.LISTS_OTHERS, List.of(view.list(), view.id())))));
    }

    private boolean isLegal(Parameter parameter, BigInteger value) {
        Set<String> types =
                schemas.compose(SchemaNode.of(parameter.schema(), "")).declaredTypes();
        return types.equals(Set.of("integer")) && validator.accepts(parameter.schema(), Direction.REQUEST, value);
    }
}
