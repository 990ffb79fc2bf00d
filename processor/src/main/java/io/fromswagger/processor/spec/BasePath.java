package io.fromswagger.processor.spec;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Under which path the API lives: the path of the first server, or Swagger's {@code basePath}. */
final class BasePath {

    private static final Pattern ORIGIN = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*");
    private static final Pattern QUERY_OR_FRAGMENT = Pattern.compile("[?#].*$");

    /** Neither a letter of a path (RFC 3986, 3.3) nor part of an escape: a template without its variable has braces. */
    private static final Pattern NO_PATH = Pattern.compile("[^A-Za-z0-9._~!$&'()*+,;=:@/%-]+|%(?![0-9A-Fa-f]{2})");

    private BasePath() {}

    static String of(Reading reading) {
        if (reading.dialect().isSwagger()) {
            return tidy(reading.root().text("basePath").orElse(""));
        }
        Optional<Node> server = reading.root().items("servers").stream().findFirst();
        return server.map(first -> tidy(url(first))).orElse("");
    }

    /** With each variable replaced by its default. */
    private static String url(Node server) {
        String url = server.text("url").orElse("");
        for (Node variable : server.members("variables")) {
            url = url.replace(
                    "{" + variable.key() + "}", variable.text("default").orElse(""));
        }
        return url;
    }

    /** With a slash before it and none behind; nothing for the root. */
    private static String tidy(String url) {
        String path = QUERY_OR_FRAGMENT
                .matcher(ORIGIN.matcher(url.trim()).replaceFirst(""))
                .replaceFirst("");
        String relative = path.startsWith("./") ? path.substring(1) : path;
        String absolute = relative.startsWith("/") ? relative : "/" + relative;
        return NO_PATH.matcher(absolute.replaceAll("/+$", "")).replaceAll(match -> percentEncoded(match.group()));
    }

    private static String percentEncoded(String text) {
        var encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(each));
        }
        return encoded.toString();
    }
}
