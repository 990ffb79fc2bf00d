package io.fromswagger.fake.mountebank;

import java.util.OptionalInt;

/** On which ports imposters may listen, and where these are reached. */
interface ImposterPorts {

    /** Mountebank picks the port: so nobody else can have it. */
    ImposterPorts ANY = new ImposterPorts() {
        @Override
        public OptionalInt take() {
            return OptionalInt.empty();
        }

        @Override
        public void giveBack(int port) {}

        @Override
        public int reachedAt(int port) {
            return port;
        }
    };

    /** A port for one more imposter; empty where Mountebank may pick any. */
    OptionalInt take();

    /** The imposter on that port is gone. */
    void giveBack(int port);

    /** Whether imposters have the loopback address of this machine. */
    default boolean areOfThisMachine() {
        return true;
    }

    /** The port by which the one that the imposter listens on is reached from here. */
    int reachedAt(int port);
}
