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

    /** Closes what was opened: nothing of it listens afterwards. The program may go on for others that use it. */
    @Override
    void close();
}
