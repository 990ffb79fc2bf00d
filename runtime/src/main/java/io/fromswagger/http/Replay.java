package io.fromswagger.http;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.PercentCode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that was sent before, by somebody else, with the credentials of who sends it now.
 *
 * @param path without the base, with its percent-encodings
 * @param query decoded
 * @param headers without those that prove who is calling
 * @param body no bytes for none
 */
public record Replay(
        String method, String path, Map<String, List<String>> query, Map<String, List<String>> headers, Payload body) {

    SentRequest toSend(OperationContract operation, URI baseUrl, List<Credential> credentials) {
        var pairs = new ArrayList<String>();
        query.forEach((name, values) -> values.forEach(value -> pairs.add(pair(name, value))));
        var all = new LinkedHashMap<String, List<String>>();
        RequestHeaders.accept(operation).ifPresent(accept -> all.put("Accept", List.of(accept)));
        all.putAll(headers);
        for (Credential credential : credentials) {
            switch (credential.in()) {
                case HEADER -> all.put(credential.name(), List.of(credential.value()));
                case QUERY -> pairs.add(pair(credential.name(), credential.value()));
                case COOKIE -> all.put("Cookie", List.of(credential.name() + "=" + credential.value()));
            }
        }
        String uri = baseUrl + path + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
        return new SentRequest(method, URI.create(uri), all, body);
    }

    private static String pair(String name, String value) {
        return PercentCode.encode(name) + "=" + PercentCode.encode(value);
    }
}
