package io.fromswagger.junit;

import io.fromswagger.service.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the services print from now on, to be shown when a test fails. */
final class ServiceOutput {

    static final ServiceOutput NONE = new ServiceOutput(List.of());

    private static final int MOST_LINES = 30;

    /** How long after a broken connection a service may take to be seen as ended. */
    private static final Duration LAST_BREATH = Duration.ofMillis(500);

    private static final long POLL_MILLIS = 10;

    private final List<Start> starts;

    private ServiceOutput(List<Start> starts) {
        this.starts = starts;
    }

    static ServiceOutput fromNow(Collection<Service> services) {
        return new ServiceOutput(services.stream()
                .map(service -> new Start(service, service.output().position()))
                .toList());
    }

    /** Waits a moment for a service that has just broken a connection, since it may be about to end. */
    ServiceOutput settled() {
        long deadline = System.nanoTime() + LAST_BREATH.toNanos();
        try {
            while (starts.stream().allMatch(start -> start.service().isAlive()) && System.nanoTime() < deadline) {
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    /** One entry a service: its log's name, how much it printed, and the last lines of that. */
    List<String> entries() {
        var entries = new ArrayList<String>();
        for (Start start : starts) {
            entries.add(entry(start));
        }
        return entries;
    }

    private static String entry(Start start) {
        var printed = start.service().output().since(start.position(), MOST_LINES);
        var entry = new StringBuilder(
                start.service().log().getFileName() + ": " + count(printed.lines()) + " during this test");
        if (!start.service().isAlive()) {
            entry.append("; the service is no longer running");
            start.service()
                    .exitCode()
                    .ifPresent(
                            code -> entry.append(", it ended with exit code ").append(code));
        }
        var before = printed.lines() - printed.last().size();
        if (before > 0) {
            entry.append("\n… ").append(count(before)).append(" before");
        }
        printed.last().forEach(line -> entry.append('\n').append(line));
        return start.service().secrets().mask(entry.toString());
    }

    private static String count(long lines) {
        return lines == 1 ? "1 line" : lines + " lines";
    }

    private record Start(Service service, long position) {}
}
