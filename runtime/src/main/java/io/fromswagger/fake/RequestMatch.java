package io.fromswagger.fake;

import io.fromswagger.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which requests of an operation a stub answers: all that is named here has to hold.
 *
 * @param method the HTTP method
 * @param path a regular expression over the path as sent; see {@link PathPattern}
 * @param otherPaths expressions of paths that belong to other operations, though {@code path} matches them too
 * @param query the values that each parameter must have, among others
 * @param headers the value that each header must have
 * @param cookies the value that each cookie must have
 * @param body the part of the body that matters; absent when none does
 * @param bodyKind how the body travels
 */
public record RequestMatch(
        String method,
        String path,
        List<String> otherPaths,
        Map<String, List<String>> query,
        Map<String, String> headers,
        Map<String, String> cookies,
        Json body,
        BodyKind bodyKind) {

    /** How a body travels. */
    public enum BodyKind {
        /** As JSON or as text. */
        WHOLE,
        /** As a form: its fields are strings, or arrays of them. */
        FORM,
        /** As {@code multipart/form-data}, whose parts are strings, or arrays of them. */
        PARTS
    }

    public RequestMatch {
        otherPaths = List.copyOf(otherPaths);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
        cookies = Map.copyOf(cookies);
    }

    /** Why a request is not meant; empty when it is. The method and the operation's path hold already. */
    Optional<RequestMismatch> mismatch(ReceivedRequest request) {
        return new RequestComparison(this, request).firstMismatch();
    }
}
