package io.fromswagger.fake;

import java.util.List;

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

    /** Answers every operation as its document's sample of its best success says, where a test has no stub of its own. */
    public final void answersByContract() {
        server.answersByContract();
    }

    /**
     * Fails unless the requests that are meant came in this order, each after the one before; others may have come between.
     *
     * @param wanted such as {@code payments.createCharge(), payments.refundCharge()}
     */
    public final void inOrder(OperationFake<?>... wanted) {
        new ReceivedOrder(server.contract(), server.received()).require(List.of(wanted));
    }

    /** What the generated methods stand on. */
    public final FakeServer server() {
        return server;
    }
}
