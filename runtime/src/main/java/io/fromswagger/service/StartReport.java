package io.fromswagger.service;

import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a failed start, or an early end, to people: one line of what went wrong, then the facts, with secrets masked. */
final class StartReport {

    private static final int LOG_LINES = 40;
    private static final int MOST_ENTRIES_SHOWN = 3;
    private static final String OUT_OF_MEMORY = "java.lang.OutOfMemoryError";

    private final LaunchedCommand command;
    private final Secrets secrets;
    private final StringBuilder text = new StringBuilder();

    StartReport(String headline, LaunchedCommand command) {
        this.command = command;
        this.secrets = command.secrets();
        text.append("service '").append(command.name()).append("' ").append(secrets.mask(headline));
        row("command", secrets.command(shortened(command.words())));
        if (!command.variables().isEmpty()) {
            row("variables", variables());
        }
    }

    StartReport awaited(Readiness readiness, Candidate candidate, String lastSeen) {
        return row("awaited", readiness.describe(candidate) + (lastSeen.isEmpty() ? "" : "; last seen: " + lastSeen));
    }

    /** The last lines, and what to do where they tell of a lack of memory. */
    StartReport log(ServiceLog log) {
        var lines = log.tail(LOG_LINES);
        if (lines.isEmpty()) {
            return row("log", log.file() + " is empty: the service printed nothing");
        }
        if (lines.stream().anyMatch(line -> line.contains(OUT_OF_MEMORY))) {
            row("memory", "the service ran out of memory; give its JVM more: .jvmArguments(\"-Xmx…\")");
        }
        return rows(
                "log",
                log.file() + (lines.size() == 1 ? ", its last line:" : ", its last " + lines.size() + " lines:"),
                lines);
    }

    StartReport rows(String label, String headline, List<String> lines) {
        row(label, headline);
        lines.forEach(line -> text.append("\n              ").append(secrets.mask(line)));
        return this;
    }

    StartReport row(String label, String value) {
        text.append("\n  ").append(String.format(Locale.ROOT, "%-10s", label)).append(value);
        return this;
    }

    StartFailure failure(OptionalInt exitCode, @Nullable Throwable cause) {
        return new StartFailure(command.name(), text(), exitCode, cause);
    }

    String text() {
        return text.toString();
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    /** Another process, for people. */
    String process(ProcessHandle handle) {
        return "process " + handle.pid()
                + handle.info()
                        .commandLine()
                        .map(line -> ": " + secrets.mask(line.substring(0, Math.min(300, line.length()))))
                        .orElse("");
    }

    /** A class path of hundreds of archives would hide all else. */
    private static List<String> shortened(List<String> words) {
        var shown = new ArrayList<String>();
        for (var word : words) {
            var entries = word.split(File.pathSeparator, -1).length;
            var isClassPath = !shown.isEmpty() && shown.get(shown.size() - 1).equals("-cp");
            shown.add(isClassPath && entries > MOST_ENTRIES_SHOWN ? "<" + entries + " entries>" : word);
        }
        return shown;
    }

    private String variables() {
        return command.variables().entrySet().stream()
                .map(variable -> secrets.assignment(variable.getKey(), variable.getValue()))
                .collect(Collectors.joining(" "));
    }
}
