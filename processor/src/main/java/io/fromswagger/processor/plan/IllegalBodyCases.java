package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.Variant.Rule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Requests whose body has one fault: something required is missing, or one value breaks one rule of its schema. */
final class IllegalBodyCases {

    /** Its null is no value but takes a value away (RFC 7396). */
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private static final Set<MediaType.Kind> OF_FIELDS = Set.of(MediaType.Kind.FORM, MediaType.Kind.MULTIPART);

    private final BodyPlaces bodyPlaces;
    private final SchemaValidator validator;

    IllegalBodyCases(Schemas schemas, SchemaValidator validator) {
        this.bodyPlaces = new BodyPlaces(schemas, validator);
        this.validator = validator;
    }

    /**
     * A lazy stream for each kind; none for a body that has no schema, or is no JSON and no form.
     *
     * @param required whether there has to be a body
     */
    List<Stream<ContractCase>> of(BodyChoice choice, boolean required, Request legal) {
        boolean fields = OF_FIELDS.contains(choice.kind());
        Optional<Schema> schema = choice.media().schema();
        if (schema.isEmpty() || legal.body().isEmpty() || !(fields || choice.kind() == MediaType.Kind.JSON)) {
            return List.of();
        }
        BodyValue body = legal.body().get();
        List<BodyPlace> places = bodyPlaces.of(schema.get(), body.value(), fields ? 1 : Integer.MAX_VALUE);
        boolean nullable = !required || validator.accepts(schema.get(), Direction.REQUEST, Map.of());
        IdentityHashMap<BodyPlace, List<Variant>> variants = new IdentityHashMap<>();
        List<Stream<ContractCase>> kinds = new ArrayList<>();
        kinds.add(places.stream()
                .filter(place -> place.required() && place.isProperty())
                .flatMap(place -> missing(schema.get(), place, legal, body))
                .filter(each -> required || !fields || !isEmpty(each)));
        for (Rule rule : Rule.values()) {
            kinds.add(places.stream()
                    .filter(place -> !(place.isRoot() && (fields || (nullable && rule == Rule.NULL))))
                    .flatMap(place -> variants.computeIfAbsent(place, it -> variants(choice, it)).stream()
                            .filter(variant -> variant.rule() == rule)
                            .flatMap(variant -> broken(schema.get(), place, variant, legal, body))));
        }
        return kinds;
    }

    /** Without its last field a form is no body, which may be legal. */
    private static boolean isEmpty(ContractCase contractCase) {
        return contractCase.request().flatMap(Request::body).stream()
                .anyMatch(body -> Map.of().equals(body.value()));
    }

    private static List<Variant> variants(BodyChoice choice, BodyPlace place) {
        if (OF_FIELDS.contains(choice.kind())) {
            return IllegalValues.inText(place.schema(), place.value());
        }
        boolean nulls = place.required() && !choice.media().essence().equals(MERGE_PATCH);
        return IllegalValues.inJson(place.schema(), place.value(), nulls);
    }

    private Stream<ContractCase> missing(Schema schema, BodyPlace place, Request legal, BodyValue body) {
        BodyValue without = place.without(body);
        return validator.accepts(schema, Direction.REQUEST, without.value())
                ? Stream.empty()
                : Stream.of(Cases.negative(
                        "rejects_body_without_" + place.word(),
                        "body without required " + place.title(),
                        legal.withBody(without)));
    }

    private Stream<ContractCase> broken(
            Schema schema, BodyPlace place, Variant variant, Request legal, BodyValue body) {
        BodyValue broken = place.with(variant, body);
        boolean legalAfterAll = variant.rule() == Rule.FORMAT
                ? !place.certain()
                : validator.accepts(schema, Direction.REQUEST, broken.value());
        return legalAfterAll
                ? Stream.empty()
                : Stream.of(Cases.negative(
                        "rejects_" + place.word() + "_" + variant.word(),
                        place.title() + " " + variant.is(),
                        legal.withBody(broken)));
    }
}
