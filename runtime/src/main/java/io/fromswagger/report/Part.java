package io.fromswagger.report;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;

/** What one JVM found, and to which build it belongs; a file that the other JVMs of the build read. */
record Part(Build build, RunReport report) {

    String toJson() {
        return ShownText.ofJson(JsonCodec.encode(this).toString()) + "\n";
    }

    /**
     * What {@link #toJson()} wrote.
     *
     * @throws io.fromswagger.json.JsonMismatch when another version wrote it
     */
    static Part of(Json json) {
        return JsonCodec.decode(json, Part.class);
    }
}
