package io.fromswagger.processor.spec;

import java.util.ArrayList;
import java.util.List;

/** Finds the operations of a document. */
final class Endpoints {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private Endpoints() {}

    /** In the document's order. A path whose {@code $ref} leads nowhere is reported and has none. */
    static List<Endpoint> of(Reading reading) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (Node path : reading.root().members("paths")) {
            if (path.key().startsWith("/")) {
                endpoints.addAll(of(path, reading));
            }
        }
        return endpoints;
    }

    private static List<Endpoint> of(Node path, Reading reading) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (Node pathItem : reading.refs().follow(path).stream().toList()) {
            for (Node member : pathItem.members()) {
                if (METHODS.contains(member.key()) && member.isObject()) {
                    endpoints.add(new Endpoint(member.key(), path.key(), pathItem, member));
                }
            }
        }
        return endpoints;
    }
}
