package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML with the line of every value.
 *
 * <p>Only SnakeYAML's events are used; nothing is ever constructed, so tags name no classes. An alias shares the value of
 * its anchor; how much larger the tree would be if all were written out is bounded.
 */
final class YamlText {

    /** Of values that aliases stand for. */
    private static final long MAX_ALIASED_VALUES = 500_000;

    private final ParserImpl events;
    private final Trail top;
    private final Map<String, @Nullable Anchored> anchors = new HashMap<>();

    /** Keys are few and come often: each is kept once. */
    private final Map<String, String> words = new HashMap<>();

    private final List<ParsedText.Remark> remarks = new ArrayList<>();
    private long values;
    private long aliasedValues;
    private int deepest;

    private YamlText(String text, Trail top) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        this.events = new ParserImpl(new StreamReader(text), options);
        this.top = top;
    }

    static ParsedText read(String text, Trail top) throws UnreadableText {
        try {
            return new YamlText(text, top).read();
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

    private ParsedText read() throws UnreadableText {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            throw new UnreadableText("it is empty", 1, 1);
        }
        events.getEvent();
        Event first = events.getEvent();
        Raw root = raw(first, first.getStartMark(), top, 1);
        events.getEvent();
        Event rest = events.getEvent();
        if (!rest.is(Event.ID.StreamEnd)) {
            remark(
                    ProblemCode.DOCUMENT_DOUBTFUL,
                    top,
                    rest.getStartMark(),
                    "a second document follows, and is not read");
        }
        return new ParsedText(root, remarks);
    }

    private Raw raw(Event event, Mark at, Trail trail, int depth) throws UnreadableText {
        return new Raw(value(event, trail, depth), at.getLine() + 1, at.getColumn() + 1);
    }

    private Raw.Value value(Event event, Trail trail, int depth) throws UnreadableText {
        if (depth > ParsedText.MAX_DEPTH) {
            throw fault(ParsedText.TOO_DEEP, event);
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias, depth);
        }
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor == null) {
            return unanchored(event, trail, depth);
        }
        anchors.put(anchor, null);
        long valuesBefore = values;
        int deepestBefore = deepest;
        deepest = depth;
        Raw.Value value = unanchored(event, trail, depth);
        anchors.put(anchor, new Anchored(value, values - valuesBefore, deepest - depth));
        deepest = Math.max(deepest, deepestBefore);
        return value;
    }

    private Raw.Value aliased(AliasEvent alias, int depth) throws UnreadableText {
        Anchored anchored = anchors.get(alias.getAnchor());
        if (anchored == null) {
            boolean open = anchors.containsKey(alias.getAnchor());
            throw fault(
                    open
                            ? "an alias stands within the value that it stands for"
                            : "the alias '" + alias.getAnchor() + "' has no anchor",
                    alias);
        }
        values += anchored.values();
        aliasedValues += anchored.values();
        deepest = Math.max(deepest, depth + anchored.depth());
        if (aliasedValues > MAX_ALIASED_VALUES || deepest > ParsedText.MAX_DEPTH) {
            throw fault("its aliases stand for more than can be read", alias);
        }
        return anchored.value();
    }

    private Raw.Value unanchored(Event event, Trail trail, int depth) throws UnreadableText {
        values++;
        deepest = Math.max(deepest, depth);
        if (event instanceof MappingStartEvent) {
            return fields(trail, depth + 1);
        } else if (event instanceof SequenceStartEvent) {
            return items(trail, depth + 1);
        } else if (event instanceof ScalarEvent scalar) {
            return new Raw.Scalar(YamlScalars.json(scalar));
        }
        throw fault("it is not YAML", event);
    }

    private Raw.Items items(Trail trail, int depth) throws UnreadableText {
        List<Raw> items = new ArrayList<>();
        for (Event event = events.getEvent(); !event.is(Event.ID.SequenceEnd); event = events.getEvent()) {
            items.add(raw(event, event.getStartMark(), trail.to(Integer.toString(items.size())), depth));
        }
        return new Raw.Items(items);
    }

    private Raw.Fields fields(Trail trail, int depth) throws UnreadableText {
        Map<String, Raw> members = new LinkedHashMap<>();
        List<Raw.Fields> merged = new ArrayList<>();
        for (Event event = events.getEvent(); !event.is(Event.ID.MappingEnd); event = events.getEvent()) {
            Mark at = event.getStartMark();
            Optional<String> key = key(event, trail, depth);
            Trail below = trail.to(key.orElse("?"));
            Raw value = raw(events.getEvent(), at, below, depth);
            if (event instanceof ScalarEvent scalar
                    && scalar.isPlain()
                    && scalar.getValue().equals("<<")) {
                merged.addAll(merged(value));
            } else if (key.isEmpty()) {
                remark(ProblemCode.DOCUMENT_DOUBTFUL, trail, at, "a key is not text; it is left out with its value");
            } else if (members.put(key.get(), value) != null) {
                remark(ProblemCode.KEY_REPEATED, below, at, key.get());
            }
        }
        merged.forEach(fields -> fields.members().forEach(members::putIfAbsent));
        return new Raw.Fields(members);
    }

    private Optional<String> key(Event event, Trail trail, int depth) throws UnreadableText {
        if (event instanceof ScalarEvent scalar && scalar.getAnchor() == null) {
            return Optional.of(words.computeIfAbsent(scalar.getValue(), word -> word));
        }
        return value(event, trail, depth) instanceof Raw.Scalar scalar && scalar.json() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
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

    private void remark(ProblemCode code, Trail trail, Mark at, String what) {
        remarks.add(new ParsedText.Remark(code, trail.at(at.getLine() + 1, at.getColumn() + 1), what));
    }

    private static UnreadableText fault(String reason, Event event) {
        Mark mark = event.getStartMark();
        return new UnreadableText(reason, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /**
     * A value that aliases can stand for, and how large it would be without aliases; null in its place while it is being
     * read, when an alias that meets it lies within its own anchor.
     */
    private record Anchored(Raw.Value value, long values, int depth) {}
}
