package io.fromswagger.service;

import java.net.URI;
import java.util.Optional;

/**
 * How to know that a service is ready for requests.
 *
 * <pre>{@code
 * .readyWhen(Readiness.http("/health"))
 * }</pre>
 */
public final class Readiness {

    private final String description;
    private final Probe probe;

    private Readiness(String description, Probe probe) {
        this.description = description;
        this.probe = probe;
    }

    /** Ready when {@code GET path} answers with any status of the 200s. */
    public static Readiness http(String path) {
        var rooted = rooted(path);
        return new Readiness(
                "GET {url}" + rooted + " to answer 2xx", new HttpProbe(rooted, status -> status / 100 == 2));
    }

    /** Ready when {@code GET path} answers with this status. */
    public static Readiness http(String path, int expected) {
        var rooted = rooted(path);
        return new Readiness(
                "GET {url}" + rooted + " to answer " + expected, new HttpProbe(rooted, status -> status == expected));
    }

    /** Ready when the port accepts connections. */
    public static Readiness tcp() {
        return new Readiness("{url} to accept connections", new TcpProbe());
    }

    /** Ready when the service has printed this text, on standard output or standard error. */
    public static Readiness log(String text) {
        return new Readiness(
                "the log to say \"" + text + "\"",
                (url, log) -> log.text().contains(text) ? Optional.empty() : Optional.of("the log does not say it"));
    }

    Probe probe() {
        return probe;
    }

    String describe(URI url) {
        return description.replace("{url}", url.toString());
    }

    private static String rooted(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }
}
