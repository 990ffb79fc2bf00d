package io.fromswagger.bench.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A path of the document and what it names: {@code /orders/{orderId}/items/{item}} names an item of an order. */
record Template(List<String> segments) {

    static Template of(String path) {
        return new Template(List.of(path.split("/", -1)));
    }

    /** The resources that a path of this template goes through, the path's own last: {@code /orders/7}. */
    List<Resource> resources(String rawPath) {
        String[] given = rawPath.split("/", -1);
        var found = new ArrayList<Resource>();
        for (int i = 0; i < Math.min(given.length, segments.size()); i++) {
            if (isParameter(segments.get(i))) {
                found.add(new Resource(
                        String.join("/", segments.subList(0, i + 1)),
                        String.join("/", List.of(given).subList(0, i + 1))));
            }
        }
        return found;
    }

    /** The parameter in which the path ends; empty where it ends in a word. */
    Optional<String> lastParameter() {
        String last = segments.get(segments.size() - 1);
        return isParameter(last) ? Optional.of(last.substring(1, last.length() - 1)) : Optional.empty();
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}") && segment.indexOf('}') == segment.length() - 1;
    }

    /** One of the many that a template stands for. */
    record Resource(String template, String rawPath) {

        String collection() {
            return template.substring(0, template.lastIndexOf('/'));
        }

        String parameter() {
            return template.substring(template.lastIndexOf('{') + 1, template.length() - 1);
        }

        String rawId() {
            return rawPath.substring(rawPath.lastIndexOf('/') + 1);
        }
    }
}
