package io.fromswagger.http;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A request as it left. */
public record SentRequest(String method, URI uri, Map<String, List<String>> headers, Payload body) {

    public SentRequest {
        headers = Map.copyOf(headers);
    }
}
