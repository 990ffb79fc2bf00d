package io.fromswagger.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One request held against what a stub wants. */
final class RequestComparison {

    private final RequestMatch wanted;
    private final ReceivedRequest request;

    RequestComparison(RequestMatch wanted, ReceivedRequest request) {
        this.wanted = wanted;
        this.request = request;
    }

    Optional<RequestMismatch> firstMismatch() {
        return path().or(this::query).or(this::headers).or(this::cookies).or(this::body);
    }

    private Optional<RequestMismatch> path() {
        return Pattern.compile(wanted.path()).matcher(request.path()).find()
                ? Optional.empty()
                : mismatch("path", "the one that the stub names", request.path());
    }

    private Optional<RequestMismatch> query() {
        for (var parameter : wanted.query().entrySet()) {
            var actual = request.query().getOrDefault(parameter.getKey(), List.of());
            if (!actual.containsAll(parameter.getValue())) {
                return mismatch("query parameter " + parameter.getKey(), spoken(parameter.getValue()), spoken(actual));
            }
        }
        return Optional.empty();
    }

    private Optional<RequestMismatch> headers() {
        for (var header : wanted.headers().entrySet()) {
            var actual = request.header(header.getKey());
            if (!actual.filter(header.getValue()::equals).isPresent()) {
                return mismatch("header " + header.getKey(), header.getValue(), actual.orElse("absent"));
            }
        }
        return Optional.empty();
    }

    private Optional<RequestMismatch> cookies() {
        var actual = Cookies.of(request);
        for (Map.Entry<String, String> cookie : wanted.cookies().entrySet()) {
            if (!cookie.getValue().equals(actual.get(cookie.getKey()))) {
                return mismatch(
                        "cookie " + cookie.getKey(), cookie.getValue(), actual.getOrDefault(cookie.getKey(), "absent"));
            }
        }
        return Optional.empty();
    }

    private Optional<RequestMismatch> body() {
        if (wanted.body().isAbsent()) {
            return Optional.empty();
        }
        return PartialJson.difference(wanted.body(), RequestBody.json(request))
                .map(difference -> new RequestMismatch(difference.toString(), difference.onlyInType()));
    }

    private static String spoken(List<String> values) {
        return values.isEmpty() ? "absent" : String.join(" and ", values);
    }

    private static Optional<RequestMismatch> mismatch(String what, String expected, String actual) {
        return Optional.of(new RequestMismatch(what + " must be " + expected + ", but is " + actual, false));
    }
}
