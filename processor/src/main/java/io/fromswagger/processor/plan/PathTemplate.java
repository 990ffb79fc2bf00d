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

    /** Whether a path that fits the other template may fit this one, too. */
    boolean mayBe(PathTemplate other) {
        String[] own = segments();
        String[] others = other.segments();
        if (own.length != others.length) {
            return false;
        }
        for (int i = 0; i < own.length; i++) {
            boolean open = own[i].contains("{") || others[i].contains("{");
            if (!open && !own[i].equals(others[i])) {
                return false;
            }
        }
        return true;
    }

    /** Some documents tell operations of one path apart by a query or a fragment. */
    private String[] segments() {
        String plain = path.split("[?#]", 2)[0];
        return (plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain).split("/", -1);
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
