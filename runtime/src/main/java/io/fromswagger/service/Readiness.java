package io.fromswagger.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to know that a service is ready for requests, and, where the service picks its port itself, on which one it listens.
 *
 * <pre>{@code
 * .readyWhen(Readiness.http("/health"))
 * .readyWhen(Readiness.portFile().and(Readiness.http("/health")))
 * }</pre>
 */
public final class Readiness {

    private final List<Condition> conditions;

    private Readiness(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /** Ready when {@code GET path} answers with any status of the 200s. */
    public static Readiness http(String path) {
        var rooted = rooted(path);
        return http("GET {url}" + rooted + " to answer 2xx", new HttpProbe(rooted, status -> status / 100 == 2));
    }

    /** Ready when {@code GET path} answers with this status. */
    public static Readiness http(String path, int expected) {
        var rooted = rooted(path);
        return http(
                "GET {url}" + rooted + " to answer " + expected, new HttpProbe(rooted, status -> status == expected));
    }

    /** Ready when the port accepts connections. */
    public static Readiness tcp() {
        return new Readiness(List.of(Condition.of(
                "{url} to accept connections", candidate -> () -> atUrl(candidate, TcpProbe::whyNotReady))));
    }

    /** Ready when the service has printed this text, on standard output or standard error. */
    public static Readiness log(String text) {
        return new Readiness(List.of(Condition.ofOurs("the log to say \"" + text + "\"", candidate -> {
            var search = new TextSearch(candidate.log().file(), text);
            return () -> search.found() ? Optional.empty() : Optional.of("the log does not say it");
        })));
    }

    /**
     * Ready when the service has written the port that it picked, as a number, to the file that {@code {portFile}} in its
     * arguments or variables names, and accepts connections there.
     */
    public static Readiness portFile() {
        return new Readiness(List.of(Condition.ofPort(
                "a port in the file that {portFile} names",
                true,
                candidate -> new PortFile(candidate.portFile(), candidate))));
    }

    /**
     * Ready when the service has written the port that it picked, as a number, to this file, and accepts connections there.
     *
     * @param file relative to the service's working folder; a file that is there already is deleted before the service
     *     starts
     */
    public static Readiness portFile(Path file) {
        return new Readiness(List.of(Condition.ofPort(
                "a port in the file " + file,
                false,
                candidate -> new PortFile(candidate.folder().resolve(file), candidate))));
    }

    /**
     * Ready when the service has printed the port that it picked, and accepts connections there.
     *
     * @param line fits a part of the line that says the port, which is its group {@code port}, as in
     *     {@code Pattern.compile("listening on port (?<port>\\d+)")}
     * @throws IllegalArgumentException if the pattern has no group {@code port}
     */
    public static Readiness portInLog(Pattern line) {
        if (!line.pattern().contains("(?<port>")) {
            throw new IllegalArgumentException(
                    "the pattern " + line + " does not say which part is the port: put it in a group (?<port>\\d+)");
        }
        return new Readiness(List.of(Condition.ofPort(
                "a line in the log that fits " + line, false, candidate -> new PortInLog(line, candidate))));
    }

    /**
     * Ready when both are.
     *
     * @throws IllegalArgumentException if both look for the port
     */
    public Readiness and(Readiness other) {
        if (findsPort() && other.findsPort()) {
            throw new IllegalArgumentException("only one of portFile() and portInLog() can say the port of a service");
        }
        var portFirst = other.findsPort() ? List.of(other, this) : List.of(this, other);
        var joined = new ArrayList<Condition>();
        portFirst.forEach(each -> joined.addAll(each.conditions));
        return new Readiness(joined);
    }

    /** Whether the service says its port, instead of being told one. */
    boolean findsPort() {
        return conditions.stream().anyMatch(Condition::findsPort);
    }

    /** Whether the service has to be told of the file for its port. */
    boolean needsPortFile() {
        return conditions.stream().anyMatch(Condition::needsPortFile);
    }

    /** Whether this can only be said of a service that is started here. */
    boolean needsOurProcess() {
        return conditions.stream().anyMatch(Condition::needsOurProcess);
    }

    /** Begins to look at a service; what an earlier one may have left is removed. */
    Probe watch(Candidate candidate) {
        var probes = conditions.stream()
                .map(condition -> condition.probe().apply(candidate))
                .toList();
        return () ->
                probes.stream().flatMap(probe -> probe.whyNotReady().stream()).findFirst();
    }

    String describe(Candidate candidate) {
        return conditions.stream()
                .map(condition -> condition
                        .description()
                        .replace("{url}", candidate.url().map(URI::toString).orElse("its port"))
                        .replace("{portFile}", candidate.portFile().toString()))
                .collect(Collectors.joining(", and "));
    }

    private static Readiness http(String description, HttpProbe probe) {
        return new Readiness(List.of(
                Condition.of(description, candidate -> () -> atUrl(candidate, probe::whyNotReady))));
    }

    private static Optional<String> atUrl(Candidate candidate, Function<URI, Optional<String>> look) {
        return candidate.url().map(look).orElse(Optional.of("its port is not known"));
    }

    private static String rooted(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    /** One thing to wait for; probes may remember what they have seen, so each start has its own. */
    private record Condition(
            String description,
            boolean findsPort,
            boolean needsPortFile,
            boolean needsOurProcess,
            Function<Candidate, Probe> probe) {

        static Condition of(String description, Function<Candidate, Probe> probe) {
            return new Condition(description, false, false, false, probe);
        }

        static Condition ofOurs(String description, Function<Candidate, Probe> probe) {
            return new Condition(description, false, false, true, probe);
        }

        /** A port that is known is not yet one that accepts connections. */
        static Condition ofPort(String description, boolean needsPortFile, Function<Candidate, Probe> finder) {
            return new Condition(description, true, needsPortFile, true, candidate -> {
                var port = finder.apply(candidate);
                return () -> Stream.of(port, (Probe) () -> atUrl(candidate, TcpProbe::whyNotReady))
                        .flatMap(probe -> probe.whyNotReady().stream())
                        .findFirst();
            });
        }
    }
}
