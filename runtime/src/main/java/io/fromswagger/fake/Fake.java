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

    /** Fails the test at its end if one of the stubs that it gives from now on has answered no request. */
    public final void strictStubs() {
        server.beStrict();
    }

    /** Breaks every connection, whatever the stubs say, as a collaborator that is down does, until {@link #isBack()}. */
    public final void isDown() {
        server.goDown();
    }

    /** What was down answers again, by the stubs that it had and those that it got meanwhile. */
    public final void isBack() {
        server.comeBack();
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
