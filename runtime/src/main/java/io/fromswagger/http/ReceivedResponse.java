package io.fromswagger.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A response as it came. */
public record ReceivedResponse(int status, Map<String, List<String>> headers, Payload body, Duration took) {

    public ReceivedResponse {
        headers = Map.copyOf(headers);
    }
}
