package io.fromswagger.bench.lies;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Header;
import io.fromswagger.bench.wire.Request;
import java.util.function.Function;

/** What becomes of a call, where several lies do it. */
final class Edits {

    static final String KEY = "Idempotency-Key";
    static final String TYPE = "Content-Type";

    private Edits() {}

    static Request with(Request request, String property, JsonElement value) {
        return request.edited(body -> body.add(property, value));
    }

    static Request json(Request request, Function<JsonObject, JsonElement> replacement) {
        return request.json()
                .map(object -> request.withBody(Answer.write(replacement.apply(object))))
                .orElse(request);
    }

    static Request bodiless(Request request) {
        return without(
                new Request(request.method(), request.target(), request.headers(), new byte[0]), "Content-Length");
    }

    static Request without(Request request, String header) {
        return new Request(
                request.method(), request.target(), Header.without(request.headers(), header), request.body());
    }
}
