package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.ProblemCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each operation an id that no other has.
 *
 * <p>One without is named after method and path: {@code GET /pets/{petId}/toys} is {@code getPetsByPetIdToys}. An id that
 * is taken gets a number, {@code listPets2}. What the document gives is never changed for the sake of what it doesn't.
 */
final class OperationIds {

    private final Map<Endpoint, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    OperationIds(List<Endpoint> endpoints, Reading reading) {
        endpoints.forEach(endpoint -> declared(endpoint).ifPresent(id -> {
            if (taken.add(id)) {
                ids.put(endpoint, id);
            }
        }));
        for (Endpoint endpoint : endpoints) {
            ids.computeIfAbsent(endpoint, unnamed -> made(unnamed, reading));
        }
    }

    String of(Endpoint endpoint) {
        return ids.get(endpoint);
    }

    /** Whether the document itself gives this id to an operation. */
    boolean isDeclared(String id) {
        return declared().contains(id);
    }

    /** The ids that the document itself gives. */
    Set<String> declared() {
        Set<String> declared = new LinkedHashSet<>();
        ids.keySet().forEach(endpoint -> declared(endpoint).ifPresent(declared::add));
        return declared;
    }

    /** The id of the operation that stands under this path and method. */
    Optional<String> at(String path, String method) {
        return ids.entrySet().stream()
                .filter(each -> each.getKey().path().equals(path)
                        && each.getKey().method().equals(method))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> declared(Endpoint endpoint) {
        return endpoint.operation().text("operationId").map(String::trim);
    }

    private String made(Endpoint endpoint, Reading reading) {
        Optional<String> repeated = declared(endpoint);
        String id = free(repeated.orElseGet(() -> afterMethodAndPath(endpoint)));
        taken.add(id);
        if (repeated.isPresent()) {
            Node where = endpoint.operation().get("operationId").orElse(endpoint.operation());
            reading.report(ProblemCode.OPERATION_ID_REPEATED, where, repeated.get(), id);
        } else {
            reading.report(ProblemCode.OPERATION_ID_MISSING, endpoint.operation(), endpoint.toString(), id);
        }
        return id;
    }

    private String free(String wanted) {
        if (!taken.contains(wanted)) {
            return wanted;
        }
        int number = numbers.getOrDefault(wanted, 2);
        while (taken.contains(wanted + number)) {
            number++;
        }
        numbers.put(wanted, number + 1);
        return wanted + number;
    }

    private static String afterMethodAndPath(Endpoint endpoint) {
        StringBuilder id = new StringBuilder(endpoint.method());
        String spoken = endpoint.path().replace("{", " by ").replace("}", " ");
        for (String word : spoken.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return id.length() == endpoint.method().length() ? id + "Root" : id.toString();
    }
}
