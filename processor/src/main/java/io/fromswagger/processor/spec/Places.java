package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.SpecPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Line and column of every part of a document and of those that it refers to.
 *
 * <p>The model knows where a schema stands, but not where each of its keywords does; this looks into the text once more,
 * when somebody asks.
 */
public final class Places {

    private final SpecSource source;
    private final Map<String, Optional<Node>> tops = new HashMap<>();

    /** The places of a document that could be read. */
    public Places(SpecSource source) {
        this.source = source;
    }

    /**
     * The place that a pointer leads to, or as near to it as the text goes along: the model has parts that the text says
     * otherwise, or not at all.
     *
     * @param pointer as in {@link SpecPointer}
     */
    public SpecPointer nearest(String pointer) {
        SpecPointer wanted = new SpecPointer(pointer, 0, 0);
        return tops.computeIfAbsent(wanted.document(), this::top)
                .map(top -> walk(top, Refs.tokens(wanted.fragment())).at())
                .orElse(wanted);
    }

    private static Node walk(Node top, List<String> tokens) {
        Node node = top;
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Node> next = next(node, tokens.get(i));
            if (next.isPresent()) {
                node = next.get();
            } else if (tokens.get(i).equals("anyOf") && (node.flag("nullable") || node.flag("x-nullable"))) {
                i++;
            } else {
                return node;
            }
        }
        return node;
    }

    private static Optional<Node> next(Node node, String token) {
        if (node.isList()) {
            List<Node> items = node.items();
            return token.matches("\\d{1,6}") && Integer.parseInt(token) < items.size()
                    ? Optional.of(items.get(Integer.parseInt(token)))
                    : Optional.empty();
        }
        return node.given(token);
    }

    private Optional<Node> top(String path) {
        try {
            if (path.isEmpty()) {
                return Optional.of(Node.root(ParsedText.of(source.text()).root(), Trail.ROOT));
            } else if (source.neighbours().open(path) instanceof Neighbours.Found.Text text) {
                Trail top = Trail.root(path);
                return Optional.of(Node.root(ParsedText.of(text.text(), top).root(), top));
            }
            return Optional.empty();
        } catch (UnreadableText e) {
            return Optional.empty();
        }
    }
}
