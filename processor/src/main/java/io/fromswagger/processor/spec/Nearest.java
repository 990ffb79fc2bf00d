package io.fromswagger.processor.spec;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody who mistyped a name probably meant. */
public final class Nearest {

    private Nearest() {}

    /** {@code " Did you mean 'Pet'?"}, or nothing if no name is near. */
    public static String didYouMean(String name, Collection<String> known) {
        int near = name.length() < 4 ? 1 : Math.max(2, name.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= near)
                .filter(candidate -> distance(name, candidate) <= near)
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .map(candidate -> " Did you mean '" + candidate + "'?")
                .orElse("");
    }

    /** Levenshtein's distance, blind to case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
