package io.fromswagger.interaction;

import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a provider has to bring about before it is asked: that an operation will answer with a status, and to what.
 *
 * <p>There is one name for each operation and status, so that a provider needs few handlers, and they need not change with
 * our tests. The rest are parameters: what the answer depends on.
 */
final class ProviderState {

    private ProviderState() {}

    static Map<String, Object> of(Interaction interaction) {
        var request = interaction.request();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("path", request.path());
        if (!request.query().isEmpty()) {
            parameters.put("query", new TreeMap<>(request.query()));
        }
        if (!request.body().isEmpty() && request.isText()) {
            parameters.put("body", ExpectedBody.json(request).orElseGet(() -> Json.of(request.body())));
        }
        var state = new LinkedHashMap<String, Object>();
        state.put(
                "name",
                interaction.operation() + " will answer "
                        + interaction.response().status());
        state.put("params", parameters);
        return state;
    }
}
