package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.ReceivedRequest;
import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a request as Mountebank recorded it; a value that came several times is an array there. */
final class RecordedRequest {

    private RecordedRequest() {}

    static ReceivedRequest read(Json recorded) {
        return new ReceivedRequest(
                recorded.get("method").asString(),
                recorded.get("path").asString(),
                values(recorded.get("query")),
                values(recorded.get("headers")),
                recorded.get("body").isString() ? recorded.get("body").asString() : "");
    }

    private static Map<String, List<String>> values(Json object) {
        var values = new LinkedHashMap<String, List<String>>();
        object.members().forEach((name, value) -> values.put(name, texts(value)));
        return values;
    }

    private static List<String> texts(Json value) {
        return value.isArray() ? value.items().stream().map(Json::asString).toList() : List.of(value.asString());
    }
}
