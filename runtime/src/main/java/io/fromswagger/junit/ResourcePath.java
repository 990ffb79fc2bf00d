package io.fromswagger.junit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a path parameter out of the path of a resource, such as {@code orderId} out of {@code /v1/orders/7}. */
final class ResourcePath {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

    private ResourcePath() {}

    /**
     * The parameter's value, whatever stands before and after the part of the template that ends in the parameter.
     *
     * @param template as the document writes it: {@code /orders/{orderId}/items}
     */
    static Optional<String> value(String template, String parameter, String rawPath) {
        int start = template.indexOf("{" + parameter + "}");
        if (start < 0) {
            return Optional.empty();
        }
        var match = Pattern.compile(".*" + regex(template.substring(0, start)) + "([^/]+)(/.*)?")
                .matcher(rawPath);
        return match.matches() ? Optional.of(decoded(match.group(1))) : Optional.empty();
    }

    private static String regex(String templateStart) {
        var regex = new StringBuilder();
        var parameter = PARAMETER.matcher(templateStart);
        int from = 0;
        while (parameter.find()) {
            regex.append(Pattern.quote(templateStart.substring(from, parameter.start())))
                    .append("[^/]+");
            from = parameter.end();
        }
        return regex.append(Pattern.quote(templateStart.substring(from))).toString();
    }

    private static String decoded(String rawSegment) {
        return URLDecoder.decode(rawSegment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
