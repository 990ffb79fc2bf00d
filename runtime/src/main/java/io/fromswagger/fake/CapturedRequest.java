package io.fromswagger.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request that a fake received, with the body's type.
 *
 * @param <B> the type of the body
 */
public final class CapturedRequest<B> {

    private final ReceivedRequest request;
    private final Function<ReceivedRequest, B> decode;

    CapturedRequest(ReceivedRequest request, Function<ReceivedRequest, B> decode) {
        this.request = request;
        this.decode = decode;
    }

    /** The body, read as the document says. */
    public B body() {
        return decode.apply(request);
    }

    /** The first value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return request.header(name);
    }

    /** As it was sent, with its percent-encodings and the API's base path. */
    public String path() {
        return request.path();
    }

    /** By name, decoded; a parameter that was sent twice has two values. */
    public Map<String, List<String>> query() {
        return request.query();
    }

    /** The request as it was received. */
    public ReceivedRequest received() {
        return request;
    }

    /** The request in one line. */
    @Override
    public String toString() {
        return request.toString();
    }
}
