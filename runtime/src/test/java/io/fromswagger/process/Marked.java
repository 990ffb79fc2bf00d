package io.fromswagger.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Finds the processes that carry a mark in their environment, as Linux knows it, without asking what is tested. */
public final class Marked {

    private Marked() {}

    /** What the process and all that it starts carry, and no other process. */
    public static String markOf(long pid) {
        return Arrays.stream(environment(pid).split("\0", -1))
                .filter(variable -> variable.startsWith("FROMSWAGGER_PROCESS="))
                .findFirst()
                .orElseThrow();
    }

    /** What all processes carry that were started by this JVM. */
    public static String markOfThisJvm() {
        return "FROMSWAGGER_RUN=" + Keeper.ofThisJvm().id();
    }

    /** The processes that run with it. */
    public static List<String> processes(String mark) {
        return ProcessHandle.allProcesses()
                .filter(ChildProcess::isRunning)
                .filter(process -> ("\0" + environment(process.pid())).contains("\0" + mark + "\0"))
                .map(process ->
                        process.pid() + " " + process.info().commandLine().orElse(""))
                .toList();
    }

    private static String environment(long pid) {
        try {
            return new String(
                    Files.readAllBytes(Path.of("/proc", Long.toString(pid), "environ")), StandardCharsets.ISO_8859_1);
        } catch (IOException somebodyElsesOrGone) {
            return "";
        }
    }
}
