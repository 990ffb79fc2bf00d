package io.fromswagger.fake;

import java.util.List;
import java.util.function.Function;

/**
 * The requests that an operation of a fake received, as many as the test said.
 *
 * @param <B> the type of the body
 */
public final class Received<B> {

    private final List<ReceivedRequest> requests;
    private final Function<ReceivedRequest, B> decode;

    Received(List<ReceivedRequest> requests, Function<ReceivedRequest, B> decode) {
        this.requests = List.copyOf(requests);
        this.decode = decode;
    }

    /** The body of the only request. */
    public B body() {
        return request().body();
    }

    /** The bodies in the order in which they came. */
    public List<B> bodies() {
        return requests.stream().map(decode).toList();
    }

    /** The only request. */
    public CapturedRequest<B> request() {
        if (requests.size() != 1) {
            throw new FakeFailure(
                    "there is not one request but " + requests.size() + ": ask for requests() or bodies()");
        }
        return requests().get(0);
    }

    /** The requests in the order in which they came. */
    public List<CapturedRequest<B>> requests() {
        return requests.stream()
                .map(request -> new CapturedRequest<>(request, decode))
                .toList();
    }
}
