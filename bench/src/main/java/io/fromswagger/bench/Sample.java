package io.fromswagger.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A part of a corpus that stands for the whole: the largest documents, and of each version and order of size its share.
 *
 * <p>The same corpus gives the same sample.
 */
final class Sample {

    private static final int LARGEST = 8;

    private Sample() {}

    static List<RootDocument> of(List<RootDocument> all, int wanted) {
        if (wanted >= all.size()) {
            return all;
        }
        TreeSet<RootDocument> chosen = new TreeSet<>(Comparator.comparing(RootDocument::name));
        all.stream()
                .sorted(Comparator.comparingLong(RootDocument::size).reversed().thenComparing(RootDocument::name))
                .limit(Math.min(LARGEST, wanted))
                .forEach(chosen::add);
        List<RootDocument> rest = new ArrayList<>();
        Map<String, List<RootDocument>> strata = all.stream()
                .filter(document -> !chosen.contains(document))
                .collect(Collectors.groupingBy(Sample::stratum, TreeMap::new, Collectors.toList()));
        strata.values().forEach(rest::addAll);
        // Evenly spaced over the strata, one after the other: each gives its share.
        int open = wanted - chosen.size();
        for (int i = 0; i < open; i++) {
            chosen.add(rest.get((int) ((long) i * rest.size() / open)));
        }
        return List.copyOf(chosen);
    }

    private static String stratum(RootDocument document) {
        return document.dialect() + " " + Long.toString(document.size()).length();
    }
}
