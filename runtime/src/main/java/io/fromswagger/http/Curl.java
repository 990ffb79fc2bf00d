package io.fromswagger.http;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.PercentCode;
import io.fromswagger.contract.SecurityScheme;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A request as a command for the shell, with its secrets masked. */
final class Curl {

    private static final String MASK = "***";
    private static final Set<String> SECRET = Set.of("authorization", "proxy-authorization", "cookie");
    private static final Set<String> UNINTERESTING =
            Set.of("accept", "accept-encoding", "connection", "content-length", "host", "user-agent");

    private final SentRequest request;
    private final Set<String> secretHeaders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> secretParameters = new TreeSet<>();

    private Curl(SentRequest request, ApiContract contract) {
        this.request = request;
        secretHeaders.addAll(SECRET);
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            String name = scheme.parameterName().orElse("");
            switch (scheme.in().orElse("")) {
                case "header" -> secretHeaders.add(name);
                case "query" -> secretParameters.add(name);
                default -> {}
            }
        }
    }

    static String of(SentRequest request, ApiContract contract) {
        return new Curl(request, contract).text();
    }

    private String text() {
        StringBuilder command = new StringBuilder("curl");
        if (request.method().equals("HEAD")) {
            command.append(" -I");
        } else if (!request.method().equals("GET") || !request.body().isEmpty()) {
            command.append(" -X ").append(request.method());
        }
        command.append(' ').append(quotedIfNeeded(url()));
        request.headers().entrySet().stream()
                .filter(header -> !UNINTERESTING.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .sorted((one, other) -> one.getKey().compareToIgnoreCase(other.getKey()))
                .forEach(header -> header.getValue()
                        .forEach(value -> command.append(" -H ")
                                .append(quoted(header.getKey() + ": "
                                        + (secretHeaders.contains(header.getKey()) ? MASK : value)))));
        if (!request.body().isEmpty()) {
            command.append(" -d ").append(body());
        }
        return command.toString();
    }

    private String url() {
        String url = request.uri().toString();
        for (String name : secretParameters) {
            url = url.replaceAll("([?&]" + Pattern.quote(PercentCode.encode(name)) + "=)[^&]*", "$1" + MASK);
        }
        return url;
    }

    private String body() {
        return Excerpt.isText(request.body())
                ? quoted(Excerpt.of(request.body(), request.headers()))
                : "@body (" + request.body().size() + " bytes)";
    }

    private static String quotedIfNeeded(String text) {
        return text.matches("[A-Za-z0-9_.~:/%-]+") ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
