package io.fromswagger.fake;

/**
 * What was said of how requests are answered, and what may be said further. The last answer stays.
 *
 * <pre>{@code
 * payments.createCharge()
 *     .isDown().times(2)
 *     .then().responds201(charge);
 * }</pre>
 *
 * @param <S> the fake of the operation
 */
public final class Answers<S> {

    private final FakeServer server;
    private final S operation;
    private Stub stub;

    Answers(FakeServer server, S operation, Stub stub) {
        this.server = server;
        this.operation = operation;
        this.stub = stub;
    }

    /**
     * The same to so many requests in a row; only of use before {@link #then()}, since the last answer stays anyway.
     *
     * @throws IllegalArgumentException unless it is 1 to 1,000
     */
    public Answers<S> times(int times) {
        if (times < 1 || times > 1_000) {
            throw new IllegalArgumentException("an answer is given 1 to 1,000 times, not " + times);
        }
        replace(stub.times(times));
        return this;
    }

    /** The next answer is for the requests after those. */
    public S then() {
        return operation;
    }

    void append(StubResponse response) {
        replace(stub.then(response));
    }

    private void replace(Stub other) {
        server.replace(stub, other);
        stub = other;
    }
}
