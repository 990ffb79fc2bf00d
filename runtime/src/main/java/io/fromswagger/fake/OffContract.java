package io.fromswagger.fake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * An answer that the document does not allow, and the reason for it.
 *
 * <pre>{@code
 * payments.createCharge()
 *     .offContract("their gateway sends HTML when it is overloaded")
 *     .header("Content-Type", "text/html")
 *     .responds(503, "<h1>Come back later</h1>");
 * }</pre>
 *
 * <p>No interaction with it is taken for something that the collaborator should prove.
 *
 * @param <S> the fake of the operation
 */
public final class OffContract<S> {

    private final String reason;
    private final Function<StubResponse, Answers<S>> answer;
    private final Map<String, String> headers = new LinkedHashMap<>();

    OffContract(String reason, Function<StubResponse, Answers<S>> answer) {
        this.reason = reason;
        this.answer = answer;
    }

    /** Answers with this header, too. */
    public OffContract<S> header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Answers without a body. */
    public Answers<S> responds(int status) {
        return responds(status, "");
    }

    /**
     * Answers with this text, as it is; its {@code Content-Type} is to be given as a header.
     *
     * @param status 200 to 599
     */
    public Answers<S> responds(int status, String body) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException(status + " is no status of an answer: 200 to 599 are");
        }
        return answer.apply(StubResponse.text(status, headers, body).offContract(reason));
    }
}
