package io.fromswagger.http;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Headers that follow from the document alone. */
final class RequestHeaders {

    private RequestHeaders() {}

    /** What the operation may answer, the typed kinds first, and anything else rather than nothing. */
    static Optional<String> accept(OperationContract operation) {
        Map<String, Boolean> documented = new LinkedHashMap<>();
        for (ResponseContract response : operation.responses()) {
            boolean choice = response.content().size() > 1;
            response.content()
                    .forEach(media ->
                            documented.merge(media.name(), !choice || media.preferred(), (one, other) -> one || other));
        }
        return documented.isEmpty() || documented.containsKey("*/*")
                ? Optional.empty()
                : Optional.of(documented.entrySet().stream()
                        .map(media -> media.getValue() ? media.getKey() : media.getKey() + ";q=0.5")
                        .collect(Collectors.joining(", ", "", ", */*;q=0.1")));
    }
}
