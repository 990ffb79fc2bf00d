package io.fromswagger.junit;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tests that failed when they ran last, one a line in the results folder. What is not run stays what it was. */
final class LastFailed {

    private final SharedLines lines;

    private LastFailed(SharedLines lines) {
        this.lines = lines;
    }

    static LastFailed in(Path results) {
        return new LastFailed(new SharedLines(results.resolve("last-failed.txt")));
    }

    /** Those that can be run from here. */
    Set<String> tests() {
        var here = new TreeSet<>(lines.read());
        here.removeIf(test -> !TestKey.isHere(test));
        return here;
    }

    /**
     * Adds what failed and takes away what did not.
     *
     * @param failed each test that ran, and whether it failed
     * @param leftOut tests and classes that are not to run
     */
    void note(Map<String, Boolean> failed, Set<String> leftOut) {
        if (!failed.containsValue(true) && lines.isEmpty()) {
            return;
        }
        lines.change(before -> {
            var now = new TreeSet<>(before);
            now.removeIf(test -> failed.containsKey(test)
                    || leftOut.stream().anyMatch(each -> TestKey.isWithin(test, each))
                    || TestKey.isGone(test));
            failed.forEach((test, itFailed) -> {
                if (itFailed) {
                    now.add(test);
                }
            });
            return now;
        });
    }
}
