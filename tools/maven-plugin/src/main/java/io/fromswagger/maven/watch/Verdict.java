package io.fromswagger.maven.watch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How a run of the build went.
 *
 * @param good whether the build succeeded
 * @param tests how many ran
 * @param failed the names of those that failed
 * @param took from the start of the build to its end
 */
public record Verdict(boolean good, int tests, List<String> failed, Duration took) {

    private static final int NAMED = 3;

    public Verdict {
        failed = List.copyOf(failed);
    }

    /** One line for people. */
    public String line() {
        String time = String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1e3);
        if (good) {
            return tests == 0 ? "green · no test ran · " + time : "green · " + count(tests) + " · " + time;
        }
        if (failed.isEmpty()) {
            return "red · the build failed, see above · " + time;
        }
        return "red · " + failed.size() + " of " + count(tests) + " failed: " + names() + " · " + time;
    }

    private String names() {
        String named = String.join(", ", failed.subList(0, Math.min(NAMED, failed.size())));
        return failed.size() > NAMED ? named + " and " + (failed.size() - NAMED) + " more" : named;
    }

    private static String count(int tests) {
        return tests == 1 ? "1 test" : tests + " tests";
    }
}
