package io.fromswagger.junit;

import java.util.Arrays;
import java.util.List;

/** Shortens stack traces until the line of the test stands at the top. */
final class StackTraces {

    private static final List<String> OURS_AND_LIBRARIES = List.of(
            "io.fromswagger.contract.",
            "io.fromswagger.fake.",
            "io.fromswagger.http.",
            "io.fromswagger.json.",
            "io.fromswagger.junit.",
            "io.restassured.",
            "groovy.",
            "org.apache.groovy.",
            "org.codehaus.groovy.",
            "org.hamcrest.",
            "java.",
            "jdk.");

    private StackTraces() {}

    /** Drops what lies above the first frame of somebody else; keeps all when there is none. */
    static void trim(Throwable throwable) {
        var frames = throwable.getStackTrace();
        for (int i = 0; i < frames.length; i++) {
            if (!isOursOrLibrary(frames[i])) {
                throwable.setStackTrace(Arrays.copyOfRange(frames, i, frames.length));
                return;
            }
        }
    }

    private static boolean isOursOrLibrary(StackTraceElement frame) {
        return OURS_AND_LIBRARIES.stream().anyMatch(frame.getClassName()::startsWith);
    }
}
