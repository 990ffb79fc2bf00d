package io.fromswagger.service;

import io.fromswagger.process.ChildProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalInt;

/** A service that runs as a process of its own. */
public final class Service implements AutoCloseable {

    private final String name;
    private final Candidate candidate;
    private final ChildProcess process;
    private final LaunchedCommand command;
    private volatile Secrets secrets;

    Service(Candidate candidate, ChildProcess process, LaunchedCommand command) {
        this.name = command.name();
        this.candidate = candidate;
        this.process = process;
        this.command = command;
        this.secrets = command.secrets();
    }

    /** The API's name. */
    public String name() {
        return name;
    }

    /** Where the service listens: scheme, host and port, without the API's base path. */
    public URI url() {
        return candidate.url().orElseThrow();
    }

    /** The id of the process that was started; the service may be a child of it. */
    public long pid() {
        return process.pid();
    }

    /** The file with everything that the service printed; when it is closed, secrets in it are masked. */
    public Path log() {
        return output().file();
    }

    /** What the service printed. */
    public ServiceLog output() {
        return candidate.log();
    }

    /** Whether its process runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** How the process ended; empty while it runs. */
    public OptionalInt exitCode() {
        return process.exitCode();
    }

    /**
     * Tells people of a service that ended before it was stopped: how, its command, and what it printed last.
     *
     * @param when completes the headline: {@code during PlaceOrderTest#a_declined_card}
     */
    public String reportOfEnd(String when) {
        var headline = exitCode().isPresent() ? ExitText.of(exitCode().getAsInt()) : "is running";
        return new StartReport(headline + " " + when, command).log(output()).text();
    }

    /** What is masked of this service: the secrets among what it was given, and {@link #keepSecret more}. */
    public Secrets secrets() {
        return secrets;
    }

    /** Has credentials that are sent to the service masked in its log, too. */
    public synchronized void keepSecret(Collection<String> credentials) {
        secrets = secrets.and(credentials);
    }

    /** Stops the service with everything that it started; returns when nothing of it runs. */
    @Override
    public void close() {
        process.close();
        try {
            new MaskedLog(log(), secrets).write();
        } catch (IOException e) {
            System.err.println("fromswagger: secrets in " + log() + " could not be masked: " + e);
        }
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public String toString() {
        return "service '" + name + "'"
                + candidate.url().map(url -> " at " + url).orElse("");
    }
}
