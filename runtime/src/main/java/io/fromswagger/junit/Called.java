package io.fromswagger.junit;

import io.fromswagger.GeneratedFrom;
import io.fromswagger.contract.Headers;
import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.contract.PercentCode;
import io.fromswagger.contract.SecretValues;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.Payload;
import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Reliance;
import java.lang.StackWalker.StackFrame;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a typed client of a hand-written test sent and received.
 *
 * @param line where the test called: {@code PayOrderTest.java:41}; empty where no line of a test did
 */
record Called(Exchange exchange, String line) {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** What was sent just now, by the test that is on the stack. */
    static Called now(Exchange exchange) {
        var line = WALKER.walk(frames -> frames.filter(Called::isOfTheTest)
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber()));
        return new Called(exchange, line.orElse(""));
    }

    private static boolean isOfTheTest(StackFrame frame) {
        var type = frame.getDeclaringClass();
        return type != Called.class
                && type != TestRun.class
                && !type.getPackageName().equals(Exchange.class.getPackageName())
                && !type.isAnnotationPresent(GeneratedFrom.class);
    }

    /** As something that the test relied on, without what proves who is calling. */
    Interaction interaction(TestName test) {
        var secrets = exchange.secrets();
        var sent = exchange.sent();
        var received = exchange.received();
        var kept = isText(sent.body()) ? Interaction.Kept.TEXT : Interaction.Kept.BASE64;
        return Interaction.recorded(
                exchange.operation().id(),
                new Interaction.Request(
                        sent.method(),
                        path(),
                        query(secrets),
                        headers(secrets),
                        kept == Interaction.Kept.TEXT ? secrets.mask(sent.body().text()) : base64(sent.body()),
                        kept),
                new Interaction.Response(
                        received.status(),
                        documented(received.headers()),
                        isText(received.body()) ? secrets.mask(received.body().text()) : base64(received.body()),
                        !isText(received.body())),
                new Reliance(test.toString(), line),
                Instant.now());
    }

    private static boolean isText(Payload body) {
        return Payload.of(body.text()).equals(body);
    }

    private static String base64(Payload body) {
        return Base64.getEncoder().encodeToString(body.bytes());
    }

    /** The end of the URL's path, as long as the operation's. */
    private String path() {
        var all = exchange.sent().uri().getRawPath();
        int from = all.length();
        for (int slashes = exchange.operation().requestPath().split("/", -1).length - 1; slashes > 0; slashes--) {
            from = all.lastIndexOf('/', from - 1);
        }
        return all.substring(Math.max(0, from));
    }

    private Map<String, List<String>> query(SecretValues secrets) {
        var values = new LinkedHashMap<String, List<String>>();
        var raw = exchange.sent().uri().getRawQuery();
        for (var pair : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            var name = PercentCode.decode(equals < 0 ? pair : pair.substring(0, equals));
            if (!secrets.isSecret(name)) {
                values.computeIfAbsent(name, first -> new ArrayList<>())
                        .add(PercentCode.decode(equals < 0 ? "" : pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private Map<String, List<String>> headers(SecretValues secrets) {
        var declared = new LinkedHashMap<String, List<String>>();
        exchange.sent().headers().forEach((name, several) -> {
            if (!secrets.isSecret(name)
                    && (isContentType(name)
                            || exchange.operation().parameter(In.HEADER, name).isPresent())) {
                declared.put(name, several);
            }
        });
        return declared;
    }

    /** Those that the document knows, by its names. */
    private Map<String, List<String>> documented(Map<String, List<String>> headers) {
        var all = Headers.of(headers);
        var known = new LinkedHashMap<String, List<String>>();
        all.first("Content-Type").ifPresent(type -> known.put("Content-Type", List.of(type)));
        exchange.operation()
                .response(exchange.received().status())
                .ifPresent(response -> response.headers().stream()
                        .filter(header -> !all.all(header.name()).isEmpty())
                        .forEach(header -> known.put(header.name(), all.all(header.name()))));
        return known;
    }

    private static boolean isContentType(String name) {
        return name.toLowerCase(Locale.ROOT).equals("content-type");
    }
}
