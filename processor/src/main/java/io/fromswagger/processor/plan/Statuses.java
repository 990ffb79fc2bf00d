package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The documented statuses of an operation, and what each is called in the name of a case. */
final class Statuses {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("200", "ok"),
            Map.entry("201", "created"),
            Map.entry("202", "accepted"),
            Map.entry("203", "non_authoritative"),
            Map.entry("204", "no_content"),
            Map.entry("205", "reset_content"),
            Map.entry("206", "partial_content"),
            Map.entry("207", "multi_status"),
            Map.entry("301", "moved_permanently"),
            Map.entry("302", "found"),
            Map.entry("303", "see_other"),
            Map.entry("304", "not_modified"),
            Map.entry("307", "temporary_redirect"),
            Map.entry("308", "permanent_redirect"),
            Map.entry("400", "bad_request"),
            Map.entry("401", "unauthorized"),
            Map.entry("402", "payment_required"),
            Map.entry("403", "forbidden"),
            Map.entry("404", "not_found"),
            Map.entry("405", "method_not_allowed"),
            Map.entry("406", "not_acceptable"),
            Map.entry("408", "request_timeout"),
            Map.entry("409", "conflict"),
            Map.entry("410", "gone"),
            Map.entry("412", "precondition_failed"),
            Map.entry("413", "content_too_large"),
            Map.entry("415", "unsupported_media_type"),
            Map.entry("422", "unprocessable"),
            Map.entry("423", "locked"),
            Map.entry("424", "failed_dependency"),
            Map.entry("428", "precondition_required"),
            Map.entry("429", "too_many_requests"),
            Map.entry("500", "internal_server_error"),
            Map.entry("501", "not_implemented"),
            Map.entry("502", "bad_gateway"),
            Map.entry("503", "service_unavailable"),
            Map.entry("504", "gateway_timeout"),
            Map.entry("default", "any_other_status"),
            Map.entry("1XX", "any_1xx"),
            Map.entry("2XX", "any_2xx"),
            Map.entry("3XX", "any_3xx"),
            Map.entry("4XX", "any_4xx"),
            Map.entry("5XX", "any_5xx"));

    private static final Pattern KNOWN = Pattern.compile("default|[1-5]([0-9][0-9]|XX|xx)");
    private static final Pattern SUCCESS = Pattern.compile("2\\d\\d");

    private Statuses() {}

    /** {@code created} for 201; a Java identifier. */
    static String word(String status) {
        String known = WORDS.get(status);
        return known != null ? known : "status_" + Words.snakeCase(status).toLowerCase(Locale.ROOT);
    }

    /** The response of the first documented 2xx that is one status, not a range. */
    static Optional<Response> success(Operation operation) {
        return operation.responses().stream()
                .filter(response -> SUCCESS.matcher(response.status()).matches())
                .findFirst();
    }

    /** Whether it is a status at all; specification extensions aren't. */
    static boolean isKnown(String status) {
        return KNOWN.matcher(status).matches();
    }

    static boolean documents(Operation operation, String status) {
        return operation.responses().stream()
                .anyMatch(response -> response.status().equals(status));
    }
}
