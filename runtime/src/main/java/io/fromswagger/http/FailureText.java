package io.fromswagger.http;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Headers;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.contract.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a failure: a headline, and then entries of a label and what it has to say. */
final class FailureText {

    private static final int WIDTH = 96;
    private static final int LABEL = 10;
    private static final int MOST_VIOLATIONS = 10;

    private FailureText() {}

    static String of(Exchange exchange, String heading, List<Violation> violations) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(exchange, heading));
        Violation first = violations.get(0);
        lines.add(entry("rule", first.rule()));
        lines.add(entry("expected", first.expected()));
        lines.add(entry("actual", first.actual()));
        lines.add(entry("check", first.check()));
        violations.stream()
                .skip(1)
                .limit(MOST_VIOLATIONS - 1)
                .forEach(also -> lines.add(entry("also", also.rule() + ": " + also.actual())));
        if (violations.size() > MOST_VIOLATIONS) {
            lines.add(entry("also", "and " + (violations.size() - MOST_VIOLATIONS) + " more"));
        }
        lines.add(entry("request", Curl.of(exchange.sent(), exchange.contract())));
        lines.add(entry("response", response(exchange.received())));
        return exchange.secrets().mask(String.join("\n", lines));
    }

    /** The label in its column; further lines of the text are indented below it. */
    static String entry(String label, String text) {
        String start = "  " + label + " ".repeat(Math.max(1, LABEL - label.length()));
        return start + text.replaceAll("\\R", "\n" + " ".repeat(LABEL + 4));
    }

    private static String headline(Exchange exchange, String heading) {
        OperationContract operation = exchange.operation();
        String what = operation.spoken() + (heading.isEmpty() ? "" : " · " + heading);
        String where = place(
                exchange.contract(),
                operation,
                operation.response(exchange.received().status()));
        int gap = Math.max(2, WIDTH - what.length() - where.length());
        return what + " ".repeat(gap) + where;
    }

    private static String place(
            ApiContract contract, OperationContract operation, Optional<ResponseContract> response) {
        Optional<ResponseContract> documented = response.filter(known -> known.line() > 0);
        int line = documented.map(ResponseContract::line).orElse(operation.line());
        String pointer = documented.map(ResponseContract::pointer).orElse(operation.pointer());
        // A place in a file that the document refers to has that file's path before its '#'.
        String file = pointer.indexOf('#') > 0 ? pointer.substring(0, pointer.indexOf('#')) : contract.spec();
        return file + (line > 0 ? ":" + line : "");
    }

    /** Status, media type and body on one line. */
    static String response(ReceivedResponse response) {
        String type = Headers.of(response.headers())
                .first("Content-Type")
                .map(text -> " " + text)
                .orElse("");
        String body = Excerpt.of(response.body(), response.headers());
        return response.status() + type + (body.isEmpty() ? " (no body)" : " " + body);
    }
}
