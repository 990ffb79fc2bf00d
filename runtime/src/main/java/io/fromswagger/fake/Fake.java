package io.fromswagger.fake;

/** The base of the generated fakes, one for each collaborator. */
public abstract class Fake {

    private final FakeServer server;

    protected Fake(FakeServer server) {
        this.server = server;
    }

    /** Where the service under test has to call the collaborator, base path included; waits until the fake listens. */
    public final String url() {
        return server.url();
    }

    /** What the generated methods stand on. */
    public final FakeServer server() {
        return server;
    }
}
