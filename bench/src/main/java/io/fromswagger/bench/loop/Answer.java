package io.fromswagger.bench.loop;

import io.fromswagger.contract.MediaType;
import io.fromswagger.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the service answers.
 *
 * @param body as JSON; absent for none, a string of one character per byte for what isn't text
 */
record Answer(int status, Map<String, String> headers, Json body) {

    static Answer empty(int status) {
        return new Answer(status, Map.of(), Json.ABSENT);
    }

    Answer with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    Answer with(Json otherBody) {
        return new Answer(status, headers, otherBody);
    }

    byte[] bytes() {
        if (body.isAbsent()) {
            return new byte[0];
        }
        var type = headers.getOrDefault("Content-Type", "application/json");
        var isText = MediaType.parse(type).filter(MediaType::isJsonSequence).isPresent();
        if (!body.isString() || (type.contains("json") && !isText)) {
            return body.toString().getBytes(StandardCharsets.UTF_8);
        }
        return body.asString()
                .getBytes(
                        type.startsWith("text/") || type.contains("xml")
                                ? StandardCharsets.UTF_8
                                : StandardCharsets.ISO_8859_1);
    }

    Map<String, List<String>> headerLists() {
        var lists = new LinkedHashMap<String, List<String>>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }
}
