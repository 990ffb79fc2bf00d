package io.fromswagger.process;

import java.util.Map;

/**
 * What a child process and all its children carry in their environment, by which they are known wherever they went.
 *
 * @param run the run of the tests
 * @param number of the child in the run
 */
record Mark(String run, int number) {

    private static final String RUN = "FROMSWAGGER_RUN";
    private static final String PROCESS = "FROMSWAGGER_PROCESS";

    Map<String, String> variables() {
        return Map.of(RUN, run, PROCESS, run + "." + number);
    }

    /** As it stands in the environment of a process; the end tells 1 from 12. */
    String text() {
        return PROCESS + "=" + run + "." + number + "\0";
    }

    /** Takes away what a JVM of another run gave to this one. */
    static void removeFrom(Map<String, String> environment) {
        environment.remove(RUN);
        environment.remove(PROCESS);
    }
}
