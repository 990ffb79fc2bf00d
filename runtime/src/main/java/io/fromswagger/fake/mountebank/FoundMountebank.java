package io.fromswagger.fake.mountebank;

import java.nio.file.Path;

/** A way to a Mountebank that is open on this machine. */
interface FoundMountebank {

    /** Where it comes from, for the line that says so. */
    String origin();

    /**
     * Starts it.
     *
     * @param logs the folder for what it prints
     */
    Mountebank start(Path logs);
}
