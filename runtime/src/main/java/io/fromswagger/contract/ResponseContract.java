package io.fromswagger.contract;

import java.util.List;
import java.util.Optional;

/**
 * A documented response.
 *
 * @param status {@code 200}, a range such as {@code 4XX}, or {@code default}
 * @param noSample why the document gives no sample of the body, where it has none
 */
public record ResponseContract(
        String status,
        String description,
        List<HeaderContract> headers,
        List<MediaTypeContract> content,
        Optional<SampleResponse> sample,
        Optional<String> noSample,
        String pointer,
        int line) {

    public ResponseContract {
        headers = List.copyOf(headers);
        content = List.copyOf(content);
    }
}
