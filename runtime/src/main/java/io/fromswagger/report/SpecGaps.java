package io.fromswagger.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the service does sensibly and its document does not say, each once, and in how many cases it was seen. */
final class SpecGaps {

    /** How a line of a passed case's message starts that tells of one. */
    static final String MARK = "spec gap: ";

    private SpecGaps() {}

    /** Lines such as {@code 400 is not documented for POST /orders (12 cases)}, in the document's order. */
    static List<String> of(ApiReport api) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        api.forEach(
                Outcome.PASSED,
                (operation, each) -> each.message()
                        .lines()
                        .filter(SpecGaps::isGap)
                        .forEach(line -> seen.merge(line.substring(MARK.length()), 1, Integer::sum)));
        List<String> lines = new ArrayList<>();
        seen.forEach((gap, cases) -> lines.add(gap + (cases == 1 ? " (1 case)" : " (" + cases + " cases)")));
        return lines;
    }

    static boolean isGap(String line) {
        return line.startsWith(MARK);
    }
}
