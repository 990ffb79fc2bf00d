package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.ProblemCode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Follows {@code $ref}s within the document. A reference to elsewhere is reported and never opened. */
final class Refs {

    private final Reading reading;
    private int broken;

    Refs(Reading reading) {
        this.reading = reading;
    }

    /** How many references have led nowhere so far; who reads an operation compares before and after. */
    int broken() {
        return broken;
    }

    /** The value itself, or what its {@code $ref} stands for; empty, and reported, if that leads nowhere. */
    Optional<Node> follow(Node node) {
        Set<String> seen = new HashSet<>();
        Node current = node;
        while (true) {
            Optional<String> ref = current.text("$ref");
            if (ref.isEmpty()) {
                return Optional.of(current);
            }
            if (!seen.add(ref.get())) {
                report(ProblemCode.REFERENCE_CIRCULAR, current, ref.get());
                return Optional.empty();
            }
            Optional<Node> target = find(ref.get());
            if (target.isEmpty()) {
                reportBroken(current, ref.get());
                return Optional.empty();
            }
            current = target.get();
        }
    }

    /** What a reference such as {@code #/components/parameters/Limit} points at, one step. */
    Optional<Node> find(String ref) {
        if (!isLocal(ref)) {
            return Optional.empty();
        }
        Optional<Node> at = Optional.of(reading.root());
        for (String token : tokens(ref)) {
            at = at.flatMap(node -> step(node, token));
        }
        return at;
    }

    /** Reports a reference that {@link #find} does not find. */
    void reportBroken(Node where, String ref) {
        if (isLocal(ref)) {
            report(ProblemCode.REFERENCE_DANGLING, where, ref, nearest(ref));
        } else {
            report(ProblemCode.REFERENCE_ELSEWHERE, where, ref);
        }
    }

    void report(ProblemCode code, Node where, String... arguments) {
        broken++;
        reading.report(code, where.get("$ref").orElse(where), arguments);
    }

    static boolean isLocal(String ref) {
        return ref.startsWith("#");
    }

    /** The unescaped steps of a reference; none for {@code #} alone. */
    static List<String> tokens(String ref) {
        String fragment = decoded(ref.substring(1));
        if (fragment.isEmpty()) {
            return List.of();
        }
        String steps = fragment.startsWith("/") ? fragment.substring(1) : fragment;
        return Stream.of(steps.split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException percentOfItsOwn) {
            return fragment;
        }
    }

    private static Optional<Node> step(Node node, String token) {
        if (!node.isList()) {
            return node.get(token);
        }
        return node.items().stream().filter(item -> item.key().equals(token)).findFirst();
    }

    private String nearest(String ref) {
        List<String> tokens = tokens(ref);
        if (tokens.isEmpty()) {
            return "";
        }
        Optional<Node> parent = Optional.of(reading.root());
        for (String token : tokens.subList(0, tokens.size() - 1)) {
            parent = parent.flatMap(node -> step(node, token));
        }
        List<String> siblings = parent.stream()
                .flatMap(node -> node.members().stream())
                .map(Node::key)
                .toList();
        return Nearest.didYouMean(tokens.get(tokens.size() - 1), siblings);
    }
}
