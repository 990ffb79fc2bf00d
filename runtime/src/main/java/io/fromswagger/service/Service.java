package io.fromswagger.service;

import io.fromswagger.process.ChildProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.OptionalInt;

/** A service that runs as a process of its own. */
public final class Service implements AutoCloseable {

    private final String name;
    private final URI url;
    private final ChildProcess process;
    private final ServiceLog log;

    Service(String name, URI url, ChildProcess process) {
        this.name = name;
        this.url = url;
        this.process = process;
        this.log = new ServiceLog(process.log());
    }

    /** The API's name. */
    public String name() {
        return name;
    }

    /** Where the service listens: scheme, host and port, without the API's base path. */
    public URI url() {
        return url;
    }

    /** The id of the process that was started; the service may be a child of it. */
    public long pid() {
        return process.pid();
    }

    /** The file with everything that the service printed. */
    public Path log() {
        return output().file();
    }

    /** What the service printed. */
    public ServiceLog output() {
        return log;
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
    }

    @Override
    public String toString() {
        return "service '" + name + "' at " + url;
    }
}
