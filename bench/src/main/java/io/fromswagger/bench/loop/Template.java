package io.fromswagger.bench.loop;

import io.fromswagger.contract.ApiContract;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Whether a path of this template names one of many, not what stands below it. */
    boolean endsInParameter() {
        return isParameter(segments.get(segments.size() - 1));
    }

    /** What stands below a collection, not named yet: its template is that of any operation's path. */
    static Optional<Resource> below(ApiContract contract, String collection, String rawCollection) {
        return segmentsBelow(contract, collection)
                .findFirst()
                .map(segment -> new Resource(collection + "/" + segment, rawCollection + "/"));
    }

    /** How an item of a collection may name itself: {@code id}, or as any operation's path has it. */
    static Set<String> namesBelow(ApiContract contract, String collection) {
        return Stream.concat(
                        Stream.of("id"),
                        segmentsBelow(contract, collection).map(segment -> segment.substring(1, segment.length() - 1)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A path without the names of its parameters. */
    static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private static Stream<String> segmentsBelow(ApiContract contract, String collection) {
        return contract.operations().stream()
                .map(operation -> operation.requestPath())
                .filter(path -> path.startsWith(collection + "/{"))
                .map(path -> path.split("/", -1)[collection.split("/", -1).length])
                .filter(Template::isParameter);
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

        String rawCollection() {
            return rawPath.substring(0, rawPath.lastIndexOf('/'));
        }

        String rawId() {
            return rawPath.substring(rawPath.lastIndexOf('/') + 1);
        }
    }
}
