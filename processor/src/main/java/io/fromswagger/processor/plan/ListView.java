package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an operation answers with a list: where its items are, how they are known, and whether they come in pages.
 *
 * @param list JSON pointer of the list; empty where the answer is the list
 * @param id the property of an item that is its id
 * @param item what an item is
 * @param size the parameter that bounds a page, if there is one
 * @param place the parameter that says which page, if there is one
 */
record ListView(String list, String id, Composition item, Optional<Parameter> size, Optional<Parameter> place) {

    private static final Set<String> SIZES = Set.of(
            "limit", "size", "pagesize", "perpage", "maxresults", "maxitems", "count", "first", "take", "top", "rows");
    private static final Set<String> PLACES =
            Set.of("page", "offset", "cursor", "after", "before", "skip", "start", "pagetoken", "pagenumber", "marker");

    /** Names that bound a page wherever they stand; the others might as well filter by a size or a count. */
    private static final Set<String> CERTAIN = Set.of("limit", "pagesize", "perpage", "maxresults", "maxitems");

    private static final Set<String> OFFSETS = Set.of("offset", "skip");
    private static final Set<String> PAGES = Set.of("page", "pagenumber");
    private static final Set<String> TOKENS = Set.of("cursor", "pagetoken", "marker");
    private static final int DEEPEST = 2;

    /** Absent where no list can be told in the answer. */
    static Optional<ListView> of(Operation operation, String idParameter, Schemas schemas) {
        return Relatives.shown(operation).flatMap(schema -> {
            Composition whole = schemas.compose(SchemaNode.of(schema, ""));
            Optional<ListView> own = within(operation, "", whole, idParameter, schemas);
            if (own.isPresent()) {
                return own;
            }
            List<ListView> found = whole.properties().entrySet().stream()
                    .filter(property -> property.getKey().matches("[A-Za-z0-9_-]+"))
                    .flatMap(property -> within(
                            operation,
                            "/" + property.getKey(),
                            schemas.compose(property.getValue()),
                            idParameter,
                            schemas)
                            .stream())
                    .toList();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        });
    }

    /** Whether a query parameter says which part of a list is wanted, rather than which items. */
    static boolean isOfPages(Parameter parameter) {
        return SIZES.contains(plain(parameter)) || PLACES.contains(plain(parameter));
    }

    boolean isPaged() {
        return size.isPresent() || place.isPresent();
    }

    /** Whether the size is certainly that of a page. */
    boolean isSizeCertain() {
        return size.filter(it -> CERTAIN.contains(plain(it)) || place.isPresent())
                .isPresent();
    }

    /** Whether the place is counted in items, from 0 on. */
    boolean isByOffset() {
        return place.filter(it -> OFFSETS.contains(plain(it))).isPresent();
    }

    /** Whether the place is counted in pages, from 0 or 1 on. */
    boolean isByPage() {
        return place.filter(it -> PAGES.contains(plain(it))).isPresent();
    }

    /** Where the answer says what the place of the next page is: {@code /nextCursor} for a parameter {@code cursor}. */
    Optional<String> nextPlace(Operation operation, Schemas schemas) {
        return place.filter(it -> TOKENS.contains(plain(it)))
                .flatMap(it -> Relatives.shown(operation)
                        .flatMap(schema -> next(
                                schemas.compose(SchemaNode.of(schema, "")), "next" + plain(it), schemas, DEEPEST)));
    }

    private static Optional<String> next(Composition answer, String wanted, Schemas schemas, int depth) {
        for (Map.Entry<String, List<SchemaNode>> property : answer.properties().entrySet()) {
            String name = property.getKey();
            if (name.matches("[A-Za-z0-9_-]+")) {
                if (plain(name).equals(wanted)) {
                    return Optional.of("/" + name);
                }
                Composition within = schemas.compose(property.getValue());
                Optional<String> found = depth > 1 && within.declaredTypes().contains("object")
                        ? next(within, wanted, schemas, depth - 1)
                        : Optional.empty();
                if (found.isPresent()) {
                    return found.map(rest -> "/" + name + rest);
                }
            }
        }
        return Optional.empty();
    }

    /** How many items a page may have at most, if the document says so. */
    Optional<BigInteger> most(Schemas schemas) {
        return size.flatMap(
                        it -> schemas.compose(SchemaNode.of(it.schema(), "")).least("maximum"))
                .map(BigDecimal::toBigInteger);
    }

    private static Optional<ListView> within(
            Operation operation, String pointer, Composition list, String idParameter, Schemas schemas) {
        return list.items()
                .filter(items -> list.declaredTypes().equals(Set.of("array")))
                .map(schemas::compose)
                .flatMap(item -> IdProperty.of(item.properties().keySet(), idParameter)
                        .map(id -> new ListView(pointer, id, item, named(operation, SIZES), named(operation, PLACES))));
    }

    private static Optional<Parameter> named(Operation list, Set<String> names) {
        return list.parameters().stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY && names.contains(plain(parameter)))
                .findFirst();
    }

    private static String plain(Parameter parameter) {
        return plain(parameter.name());
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
