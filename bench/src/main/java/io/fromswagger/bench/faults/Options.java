package io.fromswagger.bench.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to run.
 *
 * @param testClasses where the generated tests are
 * @param cleanRuns how often the service that isn't broken is tested
 * @param starts ids of mutants, or what they start with: {@code S3-getOrder}, {@code S3}, {@code S}; none means all
 */
record Options(Path testClasses, int cleanRuns, boolean hooks, List<String> starts) {

    static Options of(String[] arguments) {
        int cleanRuns = 1;
        boolean hooks = false;
        var starts = new ArrayList<String>();
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--clean" -> cleanRuns = Integer.parseInt(arguments[++i]);
                case "--hooks" -> hooks = true;
                default -> starts.add(arguments[i]);
            }
        }
        return new Options(Path.of(arguments[0]), cleanRuns, hooks, starts);
    }

    boolean includes(Mutant mutant) {
        return starts.isEmpty()
                || starts.stream()
                        .anyMatch(start -> start.equals(mutant.rule())
                                || start.equals(String.valueOf(mutant.kind()))
                                || mutant.id().startsWith(start + "-")
                                || mutant.id().equals(start));
    }
}
