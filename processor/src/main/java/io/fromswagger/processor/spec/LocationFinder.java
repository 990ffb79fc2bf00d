package io.fromswagger.processor.spec;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the place that swagger-parser speaks of, such as
 * {@code attribute paths.'/pets'(get).parameters.[limit].in is missing}: as deep as the document goes along with it.
 */
final class LocationFinder {

    private static final Pattern STEP = Pattern.compile("'([^']*)'|\\(([^)]*)\\)|\\[([^]]*)]|([^.'(\\[]+)");

    private final Node root;

    LocationFinder(Node root) {
        this.root = root;
    }

    Node find(String message) {
        Node place = root;
        Matcher step = STEP.matcher(message.replaceFirst("^attribute ", ""));
        while (step.find()) {
            Optional<Node> next = next(place, step);
            if (next.isEmpty()) {
                return place;
            }
            place = next.get();
        }
        return place;
    }

    private static Optional<Node> next(Node place, Matcher step) {
        if (step.group(3) != null) {
            Node list = place.isList() ? place : place.get("parameters").orElse(place);
            return list.items().stream()
                    .filter(item ->
                            item.text("name").filter(step.group(3)::equals).isPresent())
                    .findFirst();
        }
        for (int group : new int[] {1, 2, 4}) {
            if (step.group(group) != null) {
                String key = step.group(group);
                return place.given(key).or(() -> place.given(key.replaceFirst(" (is|was) .*$", "")));
            }
        }
        return Optional.empty();
    }
}
