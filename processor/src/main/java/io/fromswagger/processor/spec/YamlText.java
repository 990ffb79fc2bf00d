package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.SpecPointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML with the line of every value.
 *
 * <p>Only SnakeYAML's composer is used, which builds a graph of nodes; nothing is ever constructed, so tags name no
 * classes. An alias shares the value of its anchor; how large the tree would be if all were written out is bounded
 * ({@link Bulk}).
 */
final class YamlText {

    private static final int MAX_CODE_POINTS = 64 * 1024 * 1024;
    private static final int MAX_ALIASES = 100_000;
    private static final long MAX_EXPANDED_VALUES = 5_000_000;

    /** Null while a value is being converted: an alias that meets it lies within its own anchor. */
    private final IdentityHashMap<Node, Raw.@Nullable Value> converted = new IdentityHashMap<>();

    private final IdentityHashMap<Raw.Value, Bulk> bulks = new IdentityHashMap<>();
    private final List<SpecPointer> repeatedKeys = new ArrayList<>();

    ParsedText read(String text) throws UnreadableText {
        return new ParsedText(raw(compose(text), Trail.ROOT), repeatedKeys);
    }

    private static Node compose(String text) throws UnreadableText {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(ParsedText.MAX_DEPTH);
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(text), options);
            Node root = new Composer(parser, new YamlScalars(), options).getSingleNode();
            if (root == null) {
                throw new UnreadableText("it is empty", 1, 1);
            }
            return root;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new UnreadableText(
                    e.getProblem() == null ? "it is not YAML" : e.getProblem(),
                    mark == null ? 0 : mark.getLine() + 1,
                    mark == null ? 0 : mark.getColumn() + 1);
        } catch (YAMLException e) {
            throw new UnreadableText(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("it is not YAML"), 0, 0);
        }
    }

    private Raw raw(Node node, Trail trail) throws UnreadableText {
        return raw(node, trail, node.getStartMark());
    }

    private Raw raw(Node node, Trail trail, Mark at) throws UnreadableText {
        Raw.Value value = converted.get(node);
        if (value == null) {
            if (converted.containsKey(node)) {
                throw fault("an alias stands within the value that it stands for", node);
            }
            converted.put(node, null);
            value = convert(node, trail);
            converted.put(node, value);
            weigh(value, node);
        }
        return new Raw(value, at.getLine() + 1, at.getColumn() + 1);
    }

    private Raw.Value convert(Node node, Trail trail) throws UnreadableText {
        if (node instanceof MappingNode mapping) {
            return fields(mapping, trail);
        }
        if (node instanceof SequenceNode sequence) {
            List<Raw> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(raw(item, trail.to(Integer.toString(items.size()))));
            }
            return new Raw.Items(items);
        }
        return new Raw.Scalar(YamlScalars.json((ScalarNode) node));
    }

    private Raw.Fields fields(MappingNode mapping, Trail trail) throws UnreadableText {
        Map<String, Raw> members = new LinkedHashMap<>();
        List<Raw.Fields> merged = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw fault("a key has to be text", tuple.getKeyNode());
            }
            Trail below = trail.to(key.getValue());
            Mark at = key.getStartMark();
            Raw value = raw(tuple.getValueNode(), below, at);
            if (key.getScalarStyle() == ScalarStyle.PLAIN && key.getValue().equals("<<")) {
                merged.addAll(merged(value));
            } else if (members.put(key.getValue(), value) != null) {
                repeatedKeys.add(new SpecPointer(below.pointer(), at.getLine() + 1, at.getColumn() + 1));
            }
        }
        merged.forEach(fields -> fields.members().forEach(members::putIfAbsent));
        return new Raw.Fields(members);
    }

    /** What {@code <<} brings: an object's members, or those of several objects, of which the first counts. */
    private static List<Raw.Fields> merged(Raw value) {
        if (value.value() instanceof Raw.Fields fields) {
            return List.of(fields);
        }
        List<Raw.Fields> merged = new ArrayList<>();
        if (value.value() instanceof Raw.Items list) {
            list.items().forEach(item -> merged.addAll(merged(item)));
        }
        return merged;
    }

    /** Each value is weighed once, after the values in it; so a bomb of aliases is found while it is still small. */
    private void weigh(Raw.Value value, Node node) throws UnreadableText {
        Collection<Raw> inside = List.of();
        if (value instanceof Raw.Fields fields) {
            inside = fields.members().values();
        } else if (value instanceof Raw.Items list) {
            inside = list.items();
        }
        long values = 1;
        int depth = 0;
        for (Raw raw : inside) {
            Bulk bulk = bulks.getOrDefault(raw.value(), Bulk.LEAF);
            values += bulk.values();
            depth = Math.max(depth, bulk.depth());
        }
        if (values > MAX_EXPANDED_VALUES || depth >= ParsedText.MAX_DEPTH) {
            throw fault("its aliases stand for more than can be read", node);
        }
        bulks.put(value, new Bulk(values, depth + 1));
    }

    /** How large a value would be without aliases. */
    private record Bulk(long values, int depth) {
        static final Bulk LEAF = new Bulk(1, 1);
    }

    private static UnreadableText fault(String reason, Node node) {
        Mark mark = node.getStartMark();
        return new UnreadableText(reason, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
