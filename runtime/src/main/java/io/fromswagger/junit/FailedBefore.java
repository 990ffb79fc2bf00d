package io.fromswagger.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What had failed when a run began, for all JVMs of that run: while the first of them turn tests green or red, the others
 * still go by what it was.
 *
 * @param tests empty where nothing had failed
 */
record FailedBefore(Set<String> tests) {

    private static final String JVM = "jvm ";
    private static final String RUN = "run ";
    private static final String TEST = "test ";

    FailedBefore {
        tests = Set.copyOf(tests);
    }

    /** As the first JVM of the run wrote it down; written now, and told, where this is the first. */
    static FailedBefore ofThisRun(Path results) {
        var tests = new TreeSet<String>();
        var file = new SharedLines(results.resolve("last-failed-before.txt"));
        file.change(lines -> {
            var joined = isOfThisRun(lines) ? lines : begin(results);
            joined.stream()
                    .filter(line -> line.startsWith(TEST))
                    .map(line -> line.substring(TEST.length()))
                    .forEach(tests::add);
            return with(joined, JVM + TestJvm.me());
        });
        return new FailedBefore(tests);
    }

    private static List<String> begin(Path results) {
        var failed = LastFailed.in(results).tests();
        System.err.println(
                failed.isEmpty()
                        ? "fromswagger: no test failed when it ran last, so all run"
                        : "fromswagger: only what failed when it ran last: " + count(failed.size()));
        var lines = new ArrayList<>(List.of(RUN + TestJvm.run()));
        failed.forEach(test -> lines.add(TEST + test));
        return lines;
    }

    private static boolean isOfThisRun(Collection<String> lines) {
        return lines.contains(RUN + TestJvm.run())
                && (TestJvm.isNamedByItsBuild()
                        || lines.stream()
                                .filter(line -> line.startsWith(JVM))
                                .map(line -> line.substring(JVM.length()))
                                .anyMatch(TestJvm::isAnotherAlive));
    }

    private static List<String> with(Collection<String> lines, String line) {
        var all = new ArrayList<>(lines);
        all.add(line);
        return all;
    }

    private static String count(int tests) {
        return tests == 1 ? "1 test" : tests + " tests";
    }
}
