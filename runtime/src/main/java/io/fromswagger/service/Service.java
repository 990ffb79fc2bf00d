package io.fromswagger.service;

import io.fromswagger.process.ChildProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.OptionalInt;

/** A service that runs as a process of its own. */
public final class Service implements AutoCloseable {

    private final String name;
    private final Candidate candidate;
    private final ChildProcess process;
    private final MaskedLog masked;

    Service(String name, Candidate candidate, ChildProcess process, Secrets secrets) {
        this.name = name;
        this.candidate = candidate;
        this.process = process;
        this.masked = new MaskedLog(candidate.log().file(), secrets);
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

    public boolean isAlive() {
        return process.isAlive();
    }

    /** How the process ended; empty while it runs. */
    public OptionalInt exitCode() {
        return process.exitCode();
    }

    /** Stops the service with everything that it started; returns when nothing of it runs. */
    @Override
    public void close() {
        process.close();
        try {
            masked.write();
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
