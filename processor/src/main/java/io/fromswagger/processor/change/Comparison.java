package io.fromswagger.processor.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the schemas of two versions of a document, each pair once, however often and however deep within itself it is
 * mentioned.
 */
final class Comparison {

    private static final int MOST_PAIRS = 400_000;

    private final Definitions old;
    private final Definitions now;
    private final Map<String, Pair> pairs = new HashMap<>();
    private final Deque<Pair> next = new ArrayDeque<>();
    private final Deque<Pair> choices = new ArrayDeque<>();

    Comparison(Definitions old, Definitions now) {
        this.old = old;
        this.now = now;
    }

    /** The two versions of a schema; looked at when {@link #finish} is called. */
    Pair pair(List<Part> was, List<Part> is, Way way) {
        return pair(View.of(was, old, way), View.of(is, now, way), way);
    }

    /** A schema of the old document. */
    View old(List<Part> schemas, Way way) {
        return View.of(schemas, old, way);
    }

    Pair pair(View was, View is, Way way) {
        String key = way + "\n" + was.composition().key() + "\n=>\n"
                + is.composition().key();
        Pair known = pairs.get(key);
        if (known != null) {
            return known;
        }
        if (pairs.size() >= MOST_PAIRS) {
            throw new TooLarge();
        }
        Pair pair = new Pair(was, is, way);
        pairs.put(key, pair);
        next.add(pair);
        return pair;
    }

    /** Looks at all pairs, and at those below them. */
    void finish() {
        compareNext();
        while (!choices.isEmpty()) {
            new ChoiceComparison(this, choices.remove()).compare();
            compareNext();
        }
    }

    /** The pairs that differ, or have one below them that does. */
    Set<Pair> differing() {
        Map<Pair, List<Pair>> above = new HashMap<>();
        Deque<Pair> ahead = new ArrayDeque<>();
        for (Pair pair : pairs.values()) {
            pair.below()
                    .forEach(below -> above.computeIfAbsent(below.pair(), first -> new ArrayList<>())
                            .add(pair));
            if (!pair.differences().isEmpty()) {
                ahead.add(pair);
            }
        }
        Set<Pair> differing = new HashSet<>();
        differing.addAll(ahead);
        while (!ahead.isEmpty()) {
            for (Pair pair : above.getOrDefault(ahead.remove(), List.of())) {
                if (differing.add(pair)) {
                    ahead.add(pair);
                }
            }
        }
        return differing;
    }

    /** Looks at all pairs but for the alternatives that they have. */
    void compareNext() {
        while (!next.isEmpty()) {
            Pair pair = next.remove();
            if (pair.old().composition().choices().isEmpty()
                    && pair.now().composition().choices().isEmpty()) {
                compare(pair);
            } else {
                choices.add(pair);
            }
        }
    }

    private void compare(Pair pair) {
        compareName(pair);
        KeywordComparison keywords = new KeywordComparison(pair);
        keywords.compareNull();
        Set<JsonType> both = pair.old().types();
        both.retainAll(pair.now().types());
        both.remove(JsonType.NULL);
        keywords.compareTypes();
        if (both.isEmpty()) {
            return;
        }
        keywords.compareValues();
        keywords.compareTexts(both);
        new BoundComparison(pair).compare(both);
        if (both.contains(JsonType.OBJECT)) {
            new ObjectComparison(this, pair).compare();
        }
        if (both.contains(JsonType.ARRAY)) {
            compareItems(pair);
        }
    }

    private void compareItems(Pair pair) {
        int prefix = Math.max(length(pair.old()), length(pair.now()));
        for (int i = 0; i < prefix; i++) {
            pair.prefix(pair(item(pair.old(), i), item(pair.now(), i), pair.way()));
        }
        List<Part> was = pair.old().under("items");
        List<Part> is = pair.now().under("items");
        if (!was.isEmpty() || !is.isEmpty()) {
            pair.items(pair(was, is, pair.way()));
        }
    }

    private static int length(View view) {
        int length = 0;
        while (!view.prefix(length).isEmpty()) {
            length++;
        }
        return length;
    }

    private static List<Part> item(View view, int index) {
        return index < length(view) ? view.prefix(index) : view.under("items");
    }

    void compareName(Pair pair) {
        Set<JsonType> types = pair.now().types();
        boolean scalar = !types.equals(EnumSet.of(JsonType.OBJECT))
                && pair.now().values().isEmpty()
                && pair.now().composition().choices().isEmpty();
        if (scalar) {
            return;
        }
        pair.old()
                .composition()
                .name()
                .ifPresent(was -> pair.now()
                        .composition()
                        .name()
                        .filter(is -> !is.equals(was) && !now.has(was))
                        .ifPresent(is -> pair.add(new Difference(
                                ChangeCode.TYPE_RENAMED,
                                "",
                                "the schema " + Words.quoted(was) + " is called " + Words.quoted(is) + " now",
                                pair.old().place(),
                                pair.now().place(),
                                Touch.any(),
                                false))));
    }

    /** Whether nothing that a caller would miss is different between two versions, as far as they have been looked at. */
    static boolean isClean(Pair pair) {
        Set<Pair> seen = new HashSet<>(Set.of(pair));
        Deque<Pair> ahead = new ArrayDeque<>(List.of(pair));
        while (!ahead.isEmpty()) {
            Pair each = ahead.remove();
            if (each.differences().stream()
                    .anyMatch(difference ->
                            !difference.whenSeen() && difference.code().effect() == ChangeCode.Effect.BREAKS)) {
                return false;
            }
            for (Pair.Below below : each.below()) {
                if (seen.add(below.pair())) {
                    ahead.add(below.pair());
                }
            }
        }
        return true;
    }

    /** The schemas are so entangled that comparing them would not end in time. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
