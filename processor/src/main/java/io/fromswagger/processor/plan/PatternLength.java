package io.fromswagger.processor.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a text may become that is generated from a pattern: nested repetitions multiply. */
final class PatternLength {

    private static final Pattern TOKEN = Pattern.compile(
            "\\\\.|\\[(?:\\\\.|[^\\]\\\\])*\\]|[(]|[)]|[*+]|\\{(\\d*)(?:,(\\d*))?\\}|.", Pattern.DOTALL);

    private final String source;
    private final int unbounded;

    /** @param unbounded how often {@code *} repeats at most */
    PatternLength(String source, int unbounded) {
        this.source = source;
        this.unbounded = unbounded;
    }

    /** An upper bound; the alternatives of a choice are added up. */
    long most() {
        Deque<Long> outer = new ArrayDeque<>();
        long total = 0;
        long atom = 0;
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            String text = token.group();
            if (text.equals("(")) {
                outer.push(total);
                total = 0;
                atom = 0;
            } else if (text.equals(")") && !outer.isEmpty()) {
                atom = total;
                total = capped(outer.pop() + atom);
            } else {
                long times = times(token);
                atom = times == 1 ? 1 : capped(atom * times);
                total = capped(total + atom);
            }
        }
        return total;
    }

    private long times(Matcher token) {
        String text = token.group();
        if (text.equals("*") || text.equals("+")) {
            return unbounded;
        } else if (!text.startsWith("{") || text.length() < 3) {
            return 1;
        }
        String most = token.group(2) == null ? token.group(1) : token.group(2);
        return most.isEmpty() ? unbounded : most.length() > 6 ? Integer.MAX_VALUE : Math.max(2, Long.parseLong(most));
    }

    private static long capped(long length) {
        return Math.min(length, Integer.MAX_VALUE);
    }
}
