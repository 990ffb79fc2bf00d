package io.fromswagger.fake;

/** A program that answers HTTP requests in place of collaborators, such as Mountebank. */
public interface FakeEngine extends AutoCloseable {

    /**
     * Listens for one collaborator.
     *
     * @param name the API's name, for the engine's own logs
     * @param unmatched the answer to requests that no stub matches
     */
    FakeEndpoint open(String name, StubResponse unmatched);

    /** Stops the engine; nothing listens afterwards. */
    @Override
    void close();
}
