package io.fromswagger;

/** Something to do that may fail with any exception. */
@FunctionalInterface
public interface ThrowingRunnable {

    /** Does it. */
    void run() throws Exception;
}
