package io.fromswagger.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A service on its way: where it is looked for, and where it may say on which port it listens. */
final class Candidate {

    private final ServiceLog log;
    private final Path folder;
    private final Path portFile;
    private volatile @Nullable URI url;

    /**
     * @param folder the service's working folder
     * @param portFile what {@code {portFile}} stands for
     */
    Candidate(ServiceLog log, Path folder, Path portFile, Optional<URI> url) {
        this.log = log;
        this.folder = folder;
        this.portFile = portFile;
        this.url = url.orElse(null);
    }

    /** Where it listens; empty while only the service knows. */
    Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /** Takes the port that the service said. */
    void listensOn(int port) {
        url = local(port);
    }

    ServiceLog log() {
        return log;
    }

    Path folder() {
        return folder;
    }

    Path portFile() {
        return portFile;
    }

    static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
