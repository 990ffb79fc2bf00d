package io.fromswagger.http;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.SecretValues;
import io.fromswagger.contract.Violation;
import java.util.List;

/** One request and its response. */
public record Exchange(ApiContract contract, OperationContract operation, SentRequest sent, ReceivedResponse received) {

    /** The request as a command for the shell, without what proves who is calling. */
    public String spokenRequest() {
        return secrets().mask(Curl.of(sent, contract));
    }

    /** Status, media type and body of the response on one line, cut when it is long, without what proves who is calling. */
    public String spokenResponse() {
        return secrets().mask(FailureText.response(received));
    }

    /** What in it proves who is calling. */
    public SecretValues secrets() {
        var secrets = new SecretValues(contract.securitySchemes().values())
                .headers(sent.headers())
                .headers(received.headers());
        String query = sent.uri().getRawQuery();
        return query == null ? secrets : secrets.query(query);
    }

    /** What is wrong with the request, by the document. */
    public List<Violation> checkRequest() {
        String query = sent.uri().getRawQuery();
        return contract.checkRequest(
                operation,
                sent.uri().getRawPath(),
                query == null ? "" : query,
                sent.headers(),
                sent.body().bytes());
    }

    /** What is wrong with the response, by the document. */
    public List<Violation> checkResponse() {
        return contract.checkResponse(
                operation,
                received.status(),
                received.headers(),
                received.body().bytes());
    }
}
