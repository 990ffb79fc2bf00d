package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the operations of a document. One that can't be understood as such is reported and left out. */
final class Endpoints {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Reading reading;
    private final List<Endpoint> endpoints = new ArrayList<>();

    private Endpoints(Reading reading) {
        this.reading = reading;
    }

    /** In the document's order. A path whose {@code $ref} leads nowhere is reported and has none. */
    static List<Endpoint> of(Reading reading) {
        Endpoints found = new Endpoints(reading);
        for (Node path : reading.root().members("paths")) {
            if (!path.key().startsWith("x-")) {
                found.collect(path);
            }
        }
        return found.endpoints;
    }

    private void collect(Node path) {
        Map<String, Node> members = new LinkedHashMap<>();
        path.members().forEach(member -> members.put(member.key(), member));
        Node pathItem = reading.refs().follow(path).orElse(path);
        pathItem.members().forEach(member -> members.putIfAbsent(member.key(), member));
        members.values().stream()
                .filter(member -> METHODS.contains(member.key()))
                .forEach(member -> add(new Endpoint(member.key(), path.key(), pathItem, member)));
        if (reading.dialect().isNewer()) {
            leaveOutNewMethods(path.key(), members);
        }
    }

    private void add(Endpoint endpoint) {
        if (!endpoint.path().startsWith("/")) {
            leaveOut(endpoint.operation(), endpoint.toString(), "its path does not begin with a slash");
        } else if (!endpoint.operation().isObject()) {
            leaveOut(endpoint.operation(), endpoint.toString(), "it is not an object");
        } else {
            endpoints.add(endpoint);
        }
    }

    private void leaveOutNewMethods(String path, Map<String, Node> members) {
        List<Node> methods = new ArrayList<>();
        if (members.containsKey("query")) {
            methods.add(members.get("query"));
        }
        if (members.containsKey("additionalOperations")) {
            methods.addAll(members.get("additionalOperations").members());
        }
        for (Node method : methods) {
            String verb = method.key().toUpperCase(Locale.ROOT);
            leaveOut(method, verb + " " + path, "OpenAPI 3.1 knows no method " + verb);
        }
    }

    private void leaveOut(Node operation, String what, String reason) {
        reading.report(ProblemCode.OPERATION_LEFT_OUT, operation, what, reason);
    }
}
