package io.fromswagger.fake;

import io.fromswagger.fake.recording.Recording;
import java.net.URI;
import java.util.List;

/** The base of the generated fakes, one for each collaborator. */
public abstract class Fake {

    private final FakeServer server;

    /** Called by the generated class of a collaborator. */
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

    /**
     * Hands what no stub of this test answers on to the real collaborator, and its answers back, until the test is over.
     *
     * <pre>{@code
     * var recording = payments.proxyTo(URI.create("https://sandbox.payments.example/v1"));
     * orders.payOrder(order.id(), byVisa).expect200();
     * recording.writeTo(Path.of("src/test/java"), "com.acme.orders.PaymentsRecording");
     * }</pre>
     *
     * <p>Requests are held against the document as always, and only those that it declares are handed on. So are the real
     * answers: where one breaks the document, the test fails. Certificates are verified, by this JVM and its trust store.
     *
     * @param url the whole base of the real collaborator, to which the document's paths are appended
     * @return what is recorded from now on
     * @throws IllegalArgumentException unless it is an http or https URL without user, query and fragment
     * @throws EngineFailure where the engine runs where it can't reach this JVM, as Mountebank in a container
     */
    public final Recording proxyTo(URI url) {
        return server.proxyTo(url, getClass(), OperationMethods.of(this));
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
