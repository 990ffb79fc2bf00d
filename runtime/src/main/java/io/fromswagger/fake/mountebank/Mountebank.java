package io.fromswagger.fake.mountebank;

/** A Mountebank that answers, wherever it runs. */
interface Mountebank extends AutoCloseable {

    AdminApi admin();

    ImposterPorts ports();

    /** Whether it still does, as far as that can be known from outside. */
    boolean isRunning();

    /** Stops it, when it is ours. */
    @Override
    void close();
}
