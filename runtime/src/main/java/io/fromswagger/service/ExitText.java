package io.fromswagger.service;

/** How a process ended, in words. */
final class ExitText {

    private static final int SIGNALLED = 128;
    private static final int LAST_SIGNAL = 31;

    private ExitText() {}

    /** Shells and JVMs tell of a signal by a code above 128. */
    static String of(int exitCode) {
        var signal = exitCode - SIGNALLED;
        return signal > 0 && signal <= LAST_SIGNAL
                ? "was killed by signal " + signal + " (" + name(signal) + "exit code " + exitCode + ")"
                : "ended with exit code " + exitCode;
    }

    /** Whether the system may have done it because memory was short. */
    static boolean mayBeForMemory(int exitCode) {
        return exitCode == SIGNALLED + 9;
    }

    private static String name(int signal) {
        return switch (signal) {
            case 2 -> "SIGINT, ";
            case 6 -> "SIGABRT, ";
            case 9 -> "SIGKILL, ";
            case 11 -> "SIGSEGV, ";
            case 15 -> "SIGTERM, ";
            default -> "";
        };
    }
}
