package io.fromswagger.environment;

import io.fromswagger.service.Service;
import java.net.URI;
import java.util.Optional;

/** One service of an environment on its way; closing it ends the way, or stops the service at its end. */
interface Starting extends AutoCloseable {

    /** Waits until the service is ready. */
    Started await();

    @Override
    void close();

    /**
     * A service that is ready.
     *
     * @param process empty when somebody else started it
     */
    record Started(URI url, Optional<Service> process) {}
}
