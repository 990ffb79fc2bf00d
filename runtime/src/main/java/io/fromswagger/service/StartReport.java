package io.fromswagger.service;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells a failed start to people: one line of what went wrong, then the facts, with secrets masked. */
final class StartReport {

    private static final int LOG_LINES = 40;

    private final LaunchedCommand command;
    private final Secrets secrets;
    private final StringBuilder text = new StringBuilder();

    StartReport(String headline, LaunchedCommand command) {
        this.command = command;
        this.secrets = new Secrets(command.variables());
        text.append("service '").append(command.name()).append("' ").append(headline);
        row("command", secrets.mask(String.join(" ", command.words())));
        if (!command.variables().isEmpty()) {
            row("variables", variables());
        }
    }

    StartReport awaited(URI url, Readiness readiness, String lastSeen) {
        row("awaited", readiness.describe(url) + (lastSeen.isEmpty() ? "" : "; last seen: " + lastSeen));
        return this;
    }

    StartReport log(ServiceLog log) {
        var lines = log.tail(LOG_LINES);
        if (lines.isEmpty()) {
            row("log", log.file() + " is empty: the service printed nothing");
            return this;
        }
        row("log", log.file() + ", its last " + lines.size() + " lines:");
        lines.forEach(line -> text.append("\n              ").append(secrets.mask(line)));
        return this;
    }

    StartReport row(String label, String value) {
        text.append("\n  ").append(String.format(Locale.ROOT, "%-10s", label)).append(value);
        return this;
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private String variables() {
        return command.variables().entrySet().stream()
                .map(variable -> secrets.assignment(variable.getKey(), variable.getValue()))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
