package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * One collaborator, answered for by an engine: its stubs, the requests it was sent, and whether these keep its contract.
 *
 * <p>Engines match only roughly (Mountebank takes {@code "4200"} for {@code 4200}) and do not record which requests met
 * no stub. So every request is matched again here, by the stubs that were there when it came, and with types.
 */
public final class FakeServer {

    private final ApiContract contract;
    private final CompletableFuture<FakeEndpoint> endpoint;
    private final StubShelf stubs;

    /**
     * Has the engine listen for the collaborator as soon as it runs.
     *
     * @param engine may not be there yet
     */
    public FakeServer(ApiContract contract, CompletableFuture<? extends FakeEngine> engine) {
        this.contract = contract;
        this.stubs = new StubShelf(contract);
        this.endpoint = engine.thenApply(running -> {
            var opened = running.open(contract.name(), NotStubbed.undeclared(contract));
            opened.reset(stubs.inOrder());
            return opened;
        });
    }

    /** The collaborator's contract. */
    public ApiContract contract() {
        return contract;
    }

    /** Where the collaborator is to be called, base path included; waits until the engine listens. */
    public String url() {
        return endpoint().url() + contract.basePath();
    }

    /** Answers every operation as its document's sample says, where a test has no stub of its own. */
    public synchronized void answersByContract() {
        stubs.samples(ContractSamples.of(contract), endpoint()::install);
    }

    /** Forgets all stubs and all requests. */
    public synchronized void reset() {
        stubs.clear();
        endpoint().reset(stubs.inOrder());
    }

    /** The requests since the last reset. */
    public List<ReceivedRequest> received() {
        return endpoint().received();
    }

    /**
     * Fails when the collaborator was called in a way that its document does not allow, or that no stub was there for.
     *
     * @throws FakeFailure that names each such request
     */
    public void verify() {
        verify("");
    }

    /**
     * As {@link #verify()}.
     *
     * @param by who called, for the message: {@code service 'orders' during PlaceOrderTest#a_declined_card}
     */
    public synchronized void verify(String by) {
        new Verification(contract, stubs, by).check(received());
    }

    synchronized void add(Stub stub) {
        stubs.add(stub, endpoint()::install);
    }

    /** The requests that are meant; fails when they are not that many. */
    List<ReceivedRequest> requests(OperationContract operation, RequestMatch match, int times) {
        return new ReceivedCount(contract, operation, match).require(times, received());
    }

    private FakeEndpoint endpoint() {
        try {
            return endpoint.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof EngineFailure failure) {
                throw new EngineFailure(failure.getMessage(), failure);
            }
            throw e;
        }
    }
}
