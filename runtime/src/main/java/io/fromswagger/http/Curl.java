package io.fromswagger.http;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.PercentCode;
import io.fromswagger.contract.SecretValues;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request as a command for the shell, with its secrets masked. */
final class Curl {

    private static final Pattern PARAMETER = Pattern.compile("([?&])([^=&]+)=[^&]*");
    private static final Pattern USER_INFO = Pattern.compile("(://)[^/@]+@");
    private static final Set<String> UNINTERESTING =
            Set.of("accept", "accept-encoding", "connection", "content-length", "host", "user-agent");

    private final SentRequest request;
    private final SecretValues secrets;

    private Curl(SentRequest request, ApiContract contract) {
        this.request = request;
        this.secrets = new SecretValues(contract.securitySchemes().values());
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
                                        + (secrets.isSecret(header.getKey()) ? SecretValues.MASK : value)))));
        if (!request.body().isEmpty()) {
            command.append(" -d ").append(body());
        }
        return command.toString();
    }

    private String url() {
        String url = USER_INFO.matcher(request.uri().toString()).replaceAll("$1" + SecretValues.MASK + "@");
        return PARAMETER
                .matcher(url)
                .replaceAll(parameter -> Matcher.quoteReplacement(
                        secrets.isSecret(PercentCode.decode(parameter.group(2)))
                                ? parameter.group(1) + parameter.group(2) + "=" + SecretValues.MASK
                                : parameter.group()));
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
