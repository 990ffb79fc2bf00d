package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.Stub;
import io.fromswagger.fake.StubResponse;
import io.fromswagger.json.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Writes imposters as Mountebank reads them, around what it does with less careful JSON.
 *
 * <ul>
 *   <li>The answer to unmatched requests is a last stub, and not the {@code defaultResponse}: from that one Mountebank
 *       would fill in the body of every response that has an empty one.
 *   <li>Bodies are strings with a Content-Type of their own: objects would be indented, their numbers rounded, and sent
 *       without a type.
 *   <li>Connections are kept, which Mountebank does only when told.
 * </ul>
 */
final class ImposterJson {

    /** Mountebank writes each of them into a list. */
    private static final int FOR_EVER = 10_000;

    private static final String RESET = "CONNECTION_RESET_BY_PEER";

    private ImposterJson() {}

    /** An imposter, on a port of Mountebank's choice where none is given. */
    static Json imposter(String name, OptionalInt port, List<Stub> stubs, StubResponse unmatched) {
        var imposter = new LinkedHashMap<String, Object>();
        port.ifPresent(given -> imposter.put("port", given));
        imposter.put("protocol", "http");
        imposter.put("name", name);
        imposter.put("recordRequests", true);
        imposter.putAll(stubs(stubs, unmatched));
        return Json.of(imposter);
    }

    /** The stubs in their order, and the one that answers the rest. */
    static Map<String, Object> stubs(List<Stub> stubs, StubResponse unmatched) {
        var all = new ArrayList<Map<String, Object>>();
        stubs.forEach(stub -> all.add(stub(stub)));
        all.add(Map.of("responses", List.of(response(unmatched))));
        return Map.of("stubs", all);
    }

    /** One stub. Mountebank begins with the first answer again after the last one, so that one is given many times. */
    static Map<String, Object> stub(Stub stub) {
        var responses = new ArrayList<Map<String, Object>>();
        for (var turn : stub.turns()) {
            var response = new LinkedHashMap<>(response(turn.response()));
            boolean last = responses.size() + 1 == stub.turns().size();
            int times = last && stub.turns().size() > 1 ? FOR_EVER : last ? 1 : turn.times();
            if (times > 1) {
                response.put("repeat", times);
            }
            responses.add(response);
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("predicates", PredicatesJson.of(stub.match()));
        json.put("responses", responses);
        return json;
    }

    /** A stub that breaks every connection. */
    static Map<String, Object> down() {
        return Map.of("responses", List.of(Map.of("fault", RESET)));
    }

    /** A stub that hands every request on, and remembers nothing of it. */
    static Map<String, Object> forwarding(URI to) {
        return Map.of("responses", List.of(Map.of("proxy", Map.of("to", to.toString(), "mode", "proxyTransparent"))));
    }

    private static Map<String, Object> response(StubResponse response) {
        if (response.fault() != StubResponse.Fault.NONE) {
            return Map.of("fault", response.fault() == StubResponse.Fault.GARBAGE ? "RANDOM_DATA_THEN_CLOSE" : RESET);
        }
        var headers = new LinkedHashMap<String, Object>(response.headers());
        headers.putIfAbsent("Connection", "keep-alive");
        var is = new LinkedHashMap<String, Object>();
        is.put("statusCode", response.status());
        is.put("headers", headers);
        is.put("body", response.body());
        if (response.binary()) {
            is.put("_mode", "binary");
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("is", is);
        if (!response.after().isZero()) {
            json.put("behaviors", List.of(Map.of("wait", response.after().toMillis())));
        }
        return json;
    }
}
