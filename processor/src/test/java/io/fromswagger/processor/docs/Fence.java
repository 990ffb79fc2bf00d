package io.fromswagger.processor.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code in a page, and the comment in the line above it.
 *
 * @param language as the fence says it; empty if it doesn't
 * @param source where the code is from, {@code <!-- snippet: path#part -->}; empty if nothing is said
 * @param reason why it comes from nowhere, {@code <!-- not compiled: reason -->}; empty if nothing is said
 * @param start where the code begins in the page's text
 * @param end where the closing fence begins
 */
record Fence(String language, String source, String reason, int line, int start, int end) {

    /** What can be compiled or run, and therefore is. */
    private static final Set<String> CODE = Set.of("java", "yaml", "xml", "kotlin", "json", "sql", "python", "groovy");

    private static final Pattern SHAPE = Pattern.compile(
            "(?m)^(?:<!-- (?<kind>snippet|not compiled): (?<said>[^\\n]*?) -->\\n)?```(?<language>[a-z]*)[^\\n]*\\n"
                    + "(?<code>(?s:.*?))^```[ ]*$");

    static List<Fence> of(String page) {
        List<Fence> fences = new ArrayList<>();
        for (Matcher fence = SHAPE.matcher(page); fence.find(); ) {
            boolean snippet = "snippet".equals(fence.group("kind"));
            String said = fence.group("said") == null ? "" : fence.group("said");
            fences.add(new Fence(
                    fence.group("language"),
                    snippet ? said : "",
                    snippet ? "" : said,
                    (int) page.substring(0, fence.start()).lines().count() + 1,
                    fence.start("code"),
                    fence.end("code")));
        }
        return fences;
    }

    boolean needsSource() {
        return CODE.contains(language) && source.isEmpty() && reason.isEmpty();
    }
}
