package io.fromswagger.http;

import io.fromswagger.contract.MediaTypeContract;
import io.fromswagger.contract.OperationContract;
import java.util.List;
import java.util.Optional;

/** Headers that follow from the document alone. */
final class RequestHeaders {

    private RequestHeaders() {}

    /** What the operation may answer, and anything else rather than nothing. */
    static Optional<String> accept(OperationContract operation) {
        List<String> documented = operation.responses().stream()
                .flatMap(response -> response.content().stream())
                .map(MediaTypeContract::name)
                .distinct()
                .toList();
        return documented.isEmpty() || documented.contains("*/*")
                ? Optional.empty()
                : Optional.of(String.join(", ", documented) + ", */*;q=0.1");
    }
}
