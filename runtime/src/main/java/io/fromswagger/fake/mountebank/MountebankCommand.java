package io.fromswagger.fake.mountebank;

import java.nio.file.Path;
import java.util.List;

/**
 * A Mountebank that is a program on this machine.
 *
 * @param words the program and its first arguments, before Mountebank's own
 * @param hint what to do if it does not start
 */
record MountebankCommand(List<String> words, String origin, String hint) implements FoundMountebank {

    @Override
    public Mountebank start(Path logs) {
        return MountebankProcess.start(this, logs);
    }
}
