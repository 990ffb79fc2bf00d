package io.fromswagger.fake;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;

/** Reads the body of a recorded request. */
final class RequestBody {

    private RequestBody() {}

    /** The body's JSON; a body that is no JSON is the text that it is, and no body is absent. */
    static Json json(ReceivedRequest request) {
        if (request.body().isEmpty()) {
            return Json.ABSENT;
        }
        try {
            return Json.parse(request.body());
        } catch (JsonSyntaxProblem notJson) {
            return Json.of(request.body());
        }
    }
}
