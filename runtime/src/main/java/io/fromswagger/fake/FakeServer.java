package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.fake.recording.Recording;
import io.fromswagger.fake.recording.RecordingFailure;
import io.fromswagger.interaction.Interaction;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    private @Nullable List<Stub> samples;
    /** Whether the engine has the samples, and no other stub. */
    private boolean isByContract;
    /** Whether nothing had come when the requests were judged. */
    private boolean isUnasked;

    private @Nullable Recording recording;

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
            opened.install(stubs.inOrder());
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
        stubs.samples(samples(), endpoint());
    }

    /** Forgets all stubs and all requests. */
    public synchronized void reset() {
        startOver(List.of());
    }

    /**
     * As {@link #reset()} and {@link #answersByContract()}, for one generated test after another: what is so already is left
     * alone, and to ask nothing costs nothing. Since {@link #verify(String)} nobody may have called on purpose.
     */
    public synchronized void startOverByContract() {
        if (!isByContract) {
            startOver(samples());
            isByContract = true;
        } else if (!isUnasked) {
            endpoint().forget();
        }
        isUnasked = false;
    }

    private void startOver(List<Stub> sampleStubs) {
        isByContract = false;
        stopRecording();
        stubs.clear();
        stubs.startWith(sampleStubs);
        endpoint().reset(stubs.inOrder());
    }

    private void stopRecording() {
        if (recording != null) {
            recording.stop();
            recording = null;
        }
    }

    /** Hands what no stub of a test answers on to the real collaborator, until the next reset. */
    synchronized Recording proxyTo(URI url, Class<?> fake, Supplier<Map<String, Method>> methods) {
        var started = Recording.start(contract, url, this::url, fake, methods);
        var isForwarded = false;
        try {
            stubs.forward(started.relay(), endpoint());
            isForwarded = true;
        } finally {
            if (!isForwarded) {
                started.stop();
            }
        }
        isByContract = false;
        stopRecording();
        recording = started;
        return started;
    }

    private List<Stub> samples() {
        var known = samples;
        if (known == null) {
            known = ContractSamples.of(contract);
            samples = known;
        }
        return known;
    }

    /** The requests since the last reset. */
    public List<ReceivedRequest> received() {
        return endpoint().received();
    }

    /**
     * Fails when the collaborator was called in a way that its document does not allow, or that no stub was there for; or when
     * the real collaborator, to which a test handed requests on, breaks its document itself.
     *
     * @throws FakeFailure that names each such request
     * @throws RecordingFailure that names each such answer
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
        var requests = received();
        isUnasked = requests.isEmpty();
        new Verification(contract, stubs, by).check(requests);
        if (recording != null) {
            recording.verify();
        }
    }

    /**
     * The requests since the last reset that stubs answered by the contract, without what proves who is calling.
     *
     * @param test {@code Class#method}, which relied on them
     */
    public synchronized List<Interaction> interactions(String test) {
        return new AnsweredRequests(contract, stubs).of(received(), test);
    }

    /** What was asked since the last reset, once that was {@linkplain #verify(String) judged}. */
    public synchronized Tally tally() {
        return Tally.of(contract, stubs, isUnasked ? List.of() : received());
    }

    synchronized void add(Stub stub) {
        isByContract = false;
        stubs.add(stub, endpoint());
    }

    synchronized void beStrict() {
        isByContract = false;
        stubs.beStrict();
    }

    synchronized void goDown() {
        isByContract = false;
        stubs.goDown(endpoint());
    }

    synchronized void comeBack() {
        stubs.comeBack(endpoint());
    }

    synchronized void replace(Stub stub, Stub other) {
        stubs.replace(stub, other, endpoint());
    }

    synchronized void remove(Predicate<Stub> which) {
        stubs.remove(which, endpoint());
    }

    /** The requests that are meant; fails when they are not that many, or not by then. */
    List<ReceivedRequest> requests(OperationContract operation, RequestMatch match, int times, Duration patience) {
        return new ReceivedCount(contract, operation, match).require(times, this::received, patience);
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
