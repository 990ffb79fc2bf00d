package io.fromswagger.fake;

import java.net.URI;
import java.util.List;

/** A port on which an engine answers for one collaborator, and records what it was sent. */
public interface FakeEndpoint extends AutoCloseable {

    /** Scheme, host and port. */
    URI url();

    /**
     * Replaces the stubs; the first that matches answers.
     *
     * @return how many requests had come since the last reset
     */
    int install(List<Stub> stubs);

    /**
     * Puts a stub before the one at this place; the others go on where they are in their turns.
     *
     * @return how many requests had come since the last reset
     */
    int add(int index, Stub stub);

    /**
     * Puts a stub at this place that hands every request on to who listens there, and the answer back. The answer to a request
     * that comes meanwhile may be written anew where this doesn't change what it means.
     *
     * @param to scheme, host and port, on the loopback address of this machine
     * @return how many requests had come since the last reset
     * @throws EngineFailure where the engine can't reach that address
     */
    int forward(int index, URI to);

    /**
     * Has another stub at this place, which begins with its first turn.
     *
     * @return how many requests had come since the last reset
     */
    int replace(int index, Stub stub);

    /**
     * Takes the stub at this place away.
     *
     * @return how many requests had come since the last reset
     */
    int remove(int index);

    /**
     * Breaks every connection, whatever the stubs say, until {@link #comeBack()}; the stubs have their places one further on.
     *
     * @return how many requests had come since the last reset
     */
    int goDown();

    /**
     * Has the stubs answer again.
     *
     * @return how many requests had come since the last reset
     */
    int comeBack();

    /** The requests since the last reset, in the order in which they came. */
    List<ReceivedRequest> received();

    /** Forgets the requests. */
    void forget();

    /** Forgets the requests and has no other stubs than these. */
    default void reset(List<Stub> stubs) {
        install(stubs);
        forget();
    }

    /** Listens no longer; what was received is forgotten. */
    @Override
    void close();
}
