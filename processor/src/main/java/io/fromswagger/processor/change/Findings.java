package io.fromswagger.processor.change;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All changes between two versions of a document, each once, however many operations it is met in. */
final class Findings {

    /** What stands in a file of interactions in place of a secret. */
    private static final String MASK = "***";

    private final Map<List<Object>, Finding> all = new LinkedHashMap<>();

    List<Finding> all() {
        return List.copyOf(all.values());
    }

    /** A change of an operation itself, and the exchanges that have to do with it. */
    void add(ChangeCode code, Way way, String place, String what, String was, String is, List<Exchange> exchanges) {
        Finding finding = finding(code, way, what, was, is);
        finding.at(place, place);
        exchanges.forEach(exchange -> finding.met(place, place, exchange, Touch.Reach.MET));
    }

    private Finding finding(ChangeCode code, Way way, String what, String was, String is) {
        return all.computeIfAbsent(List.of(code, way, what, was, is), first -> new Finding(code, way, what, was, is));
    }

    /**
     * The changes of a schema where an operation uses it, and of all schemas below.
     *
     * @param differing the pairs that differ, or have one below them that does
     */
    void addAll(Site site, Set<Pair> differing) {
        if (!differing.contains(site.pair())) {
            return;
        }
        Map<Pair, String> places = new HashMap<>();
        Deque<Pair> ahead = new ArrayDeque<>(List.of(site.pair()));
        places.put(site.pair(), site.root());
        while (!ahead.isEmpty()) {
            Pair pair = ahead.remove();
            String place = places.get(pair);
            for (Difference difference : pair.differences()) {
                if (!difference.whenSeen()) {
                    finding(difference, pair).at(site.text(), place(site, place, difference));
                }
            }
            for (Pair.Below below : pair.below()) {
                if (differing.contains(below.pair())
                        && places.putIfAbsent(below.pair(), place + below.step()) == null) {
                    ahead.add(below.pair());
                }
            }
        }
        for (Site.Sighting sighting : site.sightings()) {
            new Walk(site, sighting.exchange(), places).see(sighting.value(), site.pair());
        }
    }

    private Finding finding(Difference difference, Pair pair) {
        return finding(difference.code(), pair.way(), difference.what(), difference.was(), difference.is());
    }

    private static String place(Site site, String place, Difference difference) {
        String property = difference.property().isEmpty() ? "" : Words.member(difference.property());
        return (site.text() + ": " + place + property).stripTrailing();
    }

    /** A value of one exchange, seen part by part beside the schemas that it is said to follow. */
    private final class Walk {

        private final Site site;
        private final Exchange exchange;
        private final Map<Pair, String> places;
        private final Map<Pair, Set<Object>> seen = new HashMap<>();

        Walk(Site site, Exchange exchange, Map<Pair, String> places) {
            this.site = site;
            this.exchange = exchange;
            this.places = places;
        }

        void see(@Nullable Object value, Pair pair) {
            boolean masked = value instanceof String text && text.contains(MASK);
            if (value == Values.Unknown.VALUE || masked) {
                seeAll(pair);
            } else if (places.containsKey(pair) && isNew(value, pair)) {
                look(value, pair);
                Fit.among(value, pair.alternatives()).forEach(each -> see(value, each.pair()));
                if (value instanceof Map<?, ?> map) {
                    map.forEach(
                            (name, member) -> pair.member(String.valueOf(name)).ifPresent(below -> see(member, below)));
                } else if (value instanceof List<?> list) {
                    for (int i = 0; i < list.size(); i++) {
                        Object item = list.get(i);
                        pair.item(i).ifPresent(below -> see(item, below));
                    }
                }
            }
        }

        /** What nobody knows may be anything, as deep as the schemas go. */
        private void seeAll(Pair top) {
            Deque<Pair> ahead = new ArrayDeque<>(List.of(top));
            while (!ahead.isEmpty()) {
                Pair pair = ahead.remove();
                if (places.containsKey(pair) && isNew(Values.Unknown.VALUE, pair)) {
                    look(Values.Unknown.VALUE, pair);
                    pair.below().forEach(below -> ahead.add(below.pair()));
                }
            }
        }

        private void look(@Nullable Object value, Pair pair) {
            for (Difference difference : pair.differences()) {
                Touch.Reach reach = difference.touch().of(value);
                if (reach != Touch.Reach.NONE) {
                    finding(difference, pair)
                            .met(site.text(), place(site, places.get(pair), difference), exchange, reach);
                }
            }
        }

        private boolean isNew(@Nullable Object value, Pair pair) {
            return seen.computeIfAbsent(pair, first -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(value == null ? Pair.class : value);
        }
    }
}
