package io.fromswagger.fake;

import io.fromswagger.contract.PercentCode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which requests of an operation a stub answers: all that is named here has to hold.
 *
 * @param method the HTTP method
 * @param path a regular expression over the path as sent; see {@link PathPattern}
 * @param spokenPath the path for people: {@code /charges/7}, {@code /charges/{chargeId}}
 * @param otherPaths expressions of paths that belong to other operations, though {@code path} matches them too
 * @param conditions what else has to hold
 */
public record RequestMatch(
        String method, String path, String spokenPath, List<String> otherPaths, List<Condition> conditions) {

    public RequestMatch {
        otherPaths = List.copyOf(otherPaths);
        conditions = List.copyOf(conditions);
    }

    /** Whether a request's path is another one only by escapes that it could do without (RFC 3986, 6.2.2). */
    boolean isMissedByEscapes(ReceivedRequest request) {
        var wanted = Pattern.compile(path);
        return !wanted.matcher(request.path()).find()
                && wanted.matcher(PercentCode.normalized(request.path())).find();
    }

    /** Holds a request of the operation against this. */
    RequestComparison compare(ReceivedRequest request) {
        return RequestComparison.of(this, request);
    }
}
