package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.BodyContract;
import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.MediaTypeContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.SampleRequest;
import io.fromswagger.http.JsonBody;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import io.fromswagger.json.JsonSyntaxProblem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The user's values for properties of JSON request bodies, in one test. A value takes the place of the document's own, not
 * of one that the test is about: of whatever the document's examples have, and of what is as in the operation's sample.
 */
final class GivenValues {

    private final ApiContract api;
    private final Map<String, Json> values = new LinkedHashMap<>();
    private final Set<String> byDocument;

    /**
     * @param given by the name of schema and property
     * @param test the running test's method
     */
    GivenValues(ApiContract api, Map<?, ?> given, String test) {
        this.api = api;
        Set<String> known = given.isEmpty() ? Set.of() : api.namedProperties();
        given.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "'" + name + "' is no property of a schema of " + api.spec() + nearest(name, known));
            }
            values.put(name, JsonCodec.encode(value));
        });
        this.byDocument = api.operations().stream()
                .filter(operation ->
                        operation.cases().stream().anyMatch(each -> each.id().equals(test) && each.byDocument()))
                .map(OperationContract::id)
                .collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The body with the user's values in it; itself where they don't concern it. */
    String in(OperationContract operation, String mediaType, String body) {
        try {
            return in(operation, mediaType, Json.parse(body)).map(Json::pretty).orElse(body);
        } catch (JsonSyntaxProblem notJson) {
            return body;
        }
    }

    /** As {@link #in(OperationContract, String, String)}; empty where nothing changes. */
    Optional<Json> in(OperationContract operation, String mediaType, Json body) {
        Json changed = body;
        for (var place : properties(operation, mediaType, body).entrySet()) {
            var value = place.getValue().stream().filter(values::containsKey).findFirst();
            if (value.isPresent() && isTheDocumentsOwn(operation, place.getKey(), body)) {
                changed = Json.parse(JsonBody.edit(changed.toString())
                        .with(place.getKey(), values.get(value.get()).toString()));
            }
        }
        return changed.equals(body) ? Optional.empty() : Optional.of(changed);
    }

    private Map<String, Set<String>> properties(OperationContract operation, String mediaType, Json body) {
        List<MediaTypeContract> documented =
                operation.body().map(BodyContract::content).orElse(List.of());
        return MediaType.parse(mediaType)
                .flatMap(type -> type.among(documented))
                .map(type -> api.namedProperties(body, type.schema()))
                .orElse(Map.of());
    }

    private boolean isTheDocumentsOwn(OperationContract operation, String pointer, Json body) {
        return byDocument.contains(operation.id())
                || operation
                        .sampleRequest()
                        .map(SampleRequest::body)
                        .filter(sample -> sample.at(pointer).isPresent()
                                && sample.at(pointer).equals(body.at(pointer)))
                        .isPresent();
    }

    private static String nearest(String name, Set<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(each -> distance(name, each)))
                .map(each -> "; the nearest is '" + each + "'")
                .orElse(", which names none");
    }

    /** How many letters have to be changed, added or left out (V. I. Levenshtein, 1965). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
