package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Follows {@code $ref}s within the document and to the files beside it; to anywhere else they are reported. */
final class Refs {

    /** Of references that a JSON pointer may pass through. */
    private static final int MAX_DETOURS = 50;

    private final Reading reading;
    private final List<Problem> broken = new ArrayList<>();
    private final Set<Node> compared = new HashSet<>();
    private int detours;

    Refs(Reading reading) {
        this.reading = reading;
    }

    /** The references that have led nowhere so far; who reads an operation compares before and after. */
    List<Problem> broken() {
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
            if (!seen.add(current.trail().pointer())) {
                report(Lead.broken(ProblemCode.REFERENCE_CIRCULAR, ref.get()), current);
                return Optional.empty();
            }
            Optional<Node> target = find(ref.get(), current);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            current = target.get();
        }
    }

    /** As {@link #follow}, for something that an operation can do without. */
    Optional<Node> followIfPossible(Node node) {
        int before = broken.size();
        Optional<Node> target = follow(node);
        broken.subList(before, broken.size()).clear();
        return target;
    }

    /** What a reference points at, one step; empty, and reported, if that is nothing. */
    Optional<Node> find(String ref, Node where) {
        Lead lead = lead(ref, where);
        if (lead instanceof Lead.To to) {
            return Optional.of(to.node());
        }
        report((Lead.Broken) lead, where);
        return Optional.empty();
    }

    private Lead lead(String ref, Node where) {
        Document here = reading.documents().of(where);
        Target target = Target.of(ref, here.path());
        Ids ids = reading.documents().ids();
        if (target.kind() == Target.Kind.HERE) {
            Optional<Node> inSchema = ids.enclosing(where).flatMap(schema -> within(schema, target.fragment()));
            return inSchema.<Lead>map(Lead.To::new).orElseGet(() -> within(here.root(), target.fragment(), ref));
        }
        Optional<Node> named = ids.named(ref, where);
        if (named.isPresent()) {
            return within(named.get(), target.fragment(), ref);
        }
        return switch (target.kind()) {
            case FILE -> {
                Lead file = reading.documents().open(ref, target.path());
                if (file instanceof Lead.To to) {
                    compareDialect(to.node(), ref, where);
                    yield within(to.node(), target.fragment(), ref);
                }
                yield file;
            }
            case MACHINE -> Lead.broken(ProblemCode.REFERENCE_OUTSIDE, ref);
            default -> Lead.broken(ProblemCode.REFERENCE_TO_NETWORK, ref);
        };
    }

    /** All is read in the first document's language; a file that says it is in another one may be misread. */
    private void compareDialect(Node top, String ref, Node where) {
        Optional<Dialect> theirs = Dialect.of(top);
        if (theirs.filter(other -> !other.isLike(reading.dialect())).isPresent() && compared.add(top)) {
            reading.report(
                    ProblemCode.REFERENCE_TO_OTHER_VERSION,
                    where.get("$ref").orElse(where),
                    ref,
                    theirs.get().toString(),
                    reading.dialect().toString());
        }
    }

    private Lead within(Node top, String fragment, String ref) {
        return within(top, fragment)
                .<Lead>map(Lead.To::new)
                .orElseGet(() -> Lead.broken(ProblemCode.REFERENCE_DANGLING, ref, nearest(top, fragment)));
    }

    private Optional<Node> within(Node top, String fragment) {
        Optional<Node> anchored = fragment.isEmpty() || fragment.startsWith("/")
                ? Optional.empty()
                : reading.documents().ids().anchored(fragment, top);
        return anchored.isPresent() ? anchored : walk(top, tokens("#" + fragment));
    }

    private Optional<Node> walk(Node top, List<String> tokens) {
        Optional<Node> at = Optional.of(top);
        for (String token : tokens) {
            at = at.flatMap(node -> step(node, token));
        }
        return at;
    }

    private Optional<Node> step(Node node, String token) {
        if (node.isList()) {
            return node.items().stream()
                    .filter(item -> item.key().equals(token))
                    .findFirst();
        }
        Optional<Node> member = node.get(token);
        Optional<String> ref = node.text("$ref");
        if (member.isPresent() || ref.isEmpty() || detours >= MAX_DETOURS) {
            return member;
        }
        detours++;
        try {
            return lead(ref.get(), node) instanceof Lead.To to ? step(to.node(), token) : Optional.empty();
        } finally {
            detours--;
        }
    }

    private void report(Lead.Broken lead, Node where) {
        Node place = where.get("$ref").orElse(where);
        broken.add(reading.report(lead.code(), place, lead.arguments().toArray(String[]::new)));
    }

    /** The unescaped steps of a pointer such as {@code #/paths/~1pets}; none for {@code #} alone. */
    static List<String> tokens(String pointer) {
        String fragment = pointer.substring(pointer.indexOf('#') + 1);
        if (fragment.isEmpty()) {
            return List.of();
        }
        String steps = fragment.startsWith("/") ? fragment.substring(1) : fragment;
        return Stream.of(steps.split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private String nearest(Node top, String fragment) {
        List<String> tokens = tokens("#" + fragment);
        if (tokens.isEmpty()) {
            return "";
        }
        List<String> siblings = walk(top, tokens.subList(0, tokens.size() - 1)).stream()
                .flatMap(node -> node.members().stream())
                .map(Node::key)
                .toList();
        return Nearest.didYouMean(tokens.get(tokens.size() - 1), siblings);
    }
}
