package io.fromswagger.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path such as {@code /orders/{orderId}/pay}. */
record PathTemplate(String path) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+)\\}");

    /** The parameters' names, in the order in which they occur. */
    List<String> parameters() {
        List<String> names = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The path of the collection whose items the parameter names: {@code /orders}; none if it shares its segment. */
    Optional<String> collectionOf(String parameter) {
        String segment = "/{" + parameter + "}";
        int start = path.indexOf(segment);
        int end = start + segment.length();
        boolean whole = start > 0 && (end == path.length() || path.charAt(end) == '/');
        return whole ? Optional.of(path.substring(0, start)) : Optional.empty();
    }
}
