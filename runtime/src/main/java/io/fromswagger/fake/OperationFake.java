package io.fromswagger.fake;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import io.fromswagger.json.TypeOf;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The base of the generated fakes of one operation: says which requests are meant, then how they are answered or how
 * often they came.
 *
 * <pre>{@code
 * payments.createCharge()
 *     .whereBody(charge -> charge.amount(4200))
 *     .responds402(new Declined("insufficient_funds"));
 *
 * payments.createCharge().received(1).body().amount();
 * }</pre>
 *
 * <p>Of several stubs that match a request, the one that was given last answers. A body is matched by what the test
 * names of it, and types count: where the engine takes {@code "4200"} for {@code 4200}, the test fails afterwards.
 *
 * @param <S> the generated class itself
 */
public abstract class OperationFake<S extends OperationFake<S>> extends MeantRequests<S> {

    private static final Duration LONGER_THAN_ANYONE_WAITS = Duration.ofMinutes(10);

    private final FakeServer server;
    private final OperationContract operation;
    private final RequestMatchBuilder match;
    private Duration latency = Duration.ZERO;
    private Duration patience = Duration.ZERO;
    private @Nullable Answers<S> answers;

    /** Called by the generated class of an operation. */
    protected OperationFake(Fake fake, String operationId) {
        this.server = fake.server();
        this.operation = server.contract().operation(operationId);
        this.match = new RequestMatchBuilder(server.contract(), operation);
    }

    @Override
    RequestMatchBuilder match() {
        if (answers != null) {
            throw new IllegalStateException("say which requests of " + operation.id()
                    + " are meant before their first answer; others get a stub of their own");
        }
        return match;
    }

    /** Answers only after this time; has to be said before the response. */
    public S after(Duration latency) {
        this.latency = latency;
        return self();
    }

    /** Answers without a body. */
    protected Answers<S> respond(String documentedStatus, int status) {
        return answer(StubResponses.empty(server.contract(), operation, documentedStatus, status));
    }

    /** Answers without a body, but with headers. */
    protected Answers<S> respond(String documentedStatus, int status, ResponseHeaders headers) {
        return answer(StubResponses.empty(server.contract(), operation, documentedStatus, status, headers.values()));
    }

    /** Answers with a body, which is checked against the document before it goes anywhere. */
    protected Answers<S> respond(String documentedStatus, int status, String mediaType, @Nullable Object body) {
        return answer(StubResponses.of(server.contract(), operation, documentedStatus, status, mediaType, body));
    }

    /** Answers with a body and headers. */
    protected Answers<S> respond(
            String documentedStatus, int status, String mediaType, @Nullable Object body, ResponseHeaders headers) {
        return answer(StubResponses.of(
                server.contract(), operation, documentedStatus, status, mediaType, body, headers.values()));
    }

    /** Answers with one of the document's examples. */
    protected Answers<S> respondExample(String documentedStatus, int status, String name) {
        var sample = operation
                .response(documentedStatus)
                .flatMap(ResponseContract::sample)
                .filter(known -> known.examples().containsKey(name))
                .orElseThrow(() -> new IllegalStateException("the contract of " + operation.spoken()
                        + " knows no example '" + name + "' of " + documentedStatus + ": compile again"));
        return respond(
                documentedStatus,
                status,
                sample.contentType(),
                sample.examples().get(name));
    }

    /**
     * Leaves the contract for the next answer, which is then checked by nobody: for a collaborator that is known to break its
     * own document.
     *
     * @param reason why, for those who read the results: {@code "their gateway sends HTML when it is overloaded"}
     * @throws IllegalArgumentException when there is no reason
     */
    public OffContract<S> offContract(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("say why " + operation.spoken() + " has to leave its contract");
        }
        return new OffContract<>(reason, this::answer);
    }

    /** Breaks the connection of every such request, as a collaborator that is down does, until {@link #isBack()}. */
    public Answers<S> isDown() {
        return answer(StubResponse.broken(StubResponse.Fault.CONNECTION_RESET));
    }

    /** What was down is so no longer: earlier stubs answer again. */
    public void isBack() {
        server.remove(stub -> stub.operation().equals(operation)
                && stub.turns().size() == 1
                && stub.turns().get(0).response().fault() == StubResponse.Fault.CONNECTION_RESET);
    }

    /** Answers with bytes that are no HTTP, and breaks off. */
    public Answers<S> sendsGarbage() {
        return answer(StubResponse.broken(StubResponse.Fault.GARBAGE));
    }

    /** Keeps every such request waiting for longer than anyone does: ten minutes. */
    public Answers<S> neverAnswers() {
        latency = LONGER_THAN_ANYONE_WAITS;
        return answer(StubResponse.text(504, Map.of(), "").offContract("nobody waits for it"));
    }

    /** Waits for so long until there are as many requests as a verification wants: for what a service does in its own time. */
    public S eventually(Duration patience) {
        this.patience = patience;
        return self();
    }

    /** Fails when there was any such request in this test. */
    public void never() {
        requests(0);
    }

    /** The requests of this test; fails when they were not this many. */
    protected <B> Received<B> received(int times, Class<B> type) {
        return new Received<>(
                requests(times),
                request -> type == Bytes.class
                        ? type.cast(Bytes.of(whole(request).body()))
                        : JsonCodec.decode(body(request), type));
    }

    /** As {@link #received(int, Class)}, for a type with arguments. */
    protected <B> Received<B> received(int times, TypeOf<B> type) {
        return new Received<>(requests(times), request -> JsonCodec.decode(body(request), type));
    }

    private Json body(ReceivedRequest request) {
        return server.contract()
                .readRequestBody(
                        operation, request.headers(), whole(request).body().getBytes(StandardCharsets.UTF_8));
    }

    /** Damaged bytes are handed to nobody. */
    private ReceivedRequest whole(ReceivedRequest request) {
        if (request.hasLostBytes()) {
            throw new FakeFailure(LostBytes.report(server.contract(), operation, request));
        }
        return request;
    }

    /** Which of these requests are meant. */
    Predicate<ReceivedRequest> isMeant() {
        var meant = match.build();
        return new ReceivedCount(server.contract(), operation, meant)::isMeant;
    }

    /** The operation's id in the document. */
    final String operationId() {
        return operation.id();
    }

    @Override
    public String toString() {
        return operation.id() + ", " + operation.spoken();
    }

    private List<ReceivedRequest> requests(int times) {
        return server.requests(operation, match.build(), times, patience);
    }

    private Answers<S> answer(StubResponse response) {
        var known = answers;
        if (known == null) {
            var stub = new Stub(operation, match.build(), response.after(latency), TestLine.ofCaller());
            server.add(stub);
            known = new Answers<>(server, self(), stub);
            answers = known;
        } else {
            known.append(response.after(latency));
        }
        latency = Duration.ZERO;
        return known;
    }
}
