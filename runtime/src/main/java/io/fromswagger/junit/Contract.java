package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.http.ApiClient;
import io.fromswagger.http.ApiResponse;
import io.fromswagger.http.Credential;
import io.fromswagger.http.Credentials;
import io.fromswagger.http.Exchange;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.ResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contract that a generated test holds the service to; every test gets its own.
 *
 * <pre>{@code
 * given(contract.request("placeOrder"))
 *     .contentType("application/json")
 *     .body(body)
 * .when()
 *     .post("/orders")
 * .then()
 *     .spec(contract.responds(201));
 * }</pre>
 */
public final class Contract {

    private final ApiContract api;
    private final URI baseUrl;
    private final Credentials credentials;
    private final TestRun run;
    private @Nullable Exchange last;
    private Optional<String> missingCredentials = Optional.empty();

    Contract(ApiContract api, URI baseUrl, Credentials credentials, TestRun run) {
        this.api = api;
        this.baseUrl = baseUrl;
        this.credentials = credentials;
        this.run = run;
    }

    /** Starts a request of an operation, with the credentials that the document asks for. */
    public RequestSpecification request(String operationId) {
        OperationContract operation = api.operation(operationId);
        var proofs = credentials.forOperation(api, operation);
        return start(operation, proofs, MissingCredentials.of(api, operation, proofs));
    }

    /** Starts a request of an operation that doesn't say who is calling. */
    public RequestSpecification requestWithoutCredentials(String operationId) {
        return start(api.operation(operationId), List.of(), Optional.empty());
    }

    /** The service answers exactly this status, and all of the response is as documented. */
    public ResponseSpecification responds(int status) {
        return ResponseCheck.of(() -> judgeOfSuccess().responds(status));
    }

    /**
     * As {@link #responds}, for a request that was made up from the document: when the service refuses it for a documented
     * reason that no schema can express, the test stays pending.
     */
    public ResponseSpecification accepts(int status) {
        return ResponseCheck.of(() -> judgeOfSuccess().accepts(status));
    }

    /** The service refuses with any 4xx, and with a body as documented where that status is. */
    public ResponseSpecification rejects() {
        return ResponseCheck.of(() -> {
            judge().rejects().ifPresent(run::remark);
            last().operation()
                    .response(last().received().status())
                    .map(ResponseContract::status)
                    .ifPresent(run::proves);
        });
    }

    /** A hook of {@link io.fromswagger.Given} brought this status about, and all of the response is as documented. */
    public void responded(int status, ApiResponse response) {
        responded(String.valueOf(status), response);
    }

    /** As {@link #responded(int, ApiResponse)}, for a status such as {@code 4XX} or {@code default}. */
    public void responded(String status, ApiResponse response) {
        if (response == null) { // written by a user, who need not know of @Nullable
            throw SetUpFailure.of(
                    "the hook for " + status, new NullPointerException("it returned null, not a response"));
        }
        last = response.exchange();
        judge().responds(status);
    }

    /** Makes what another request needs: sends the operation's sample request, after that of its own producer. */
    public Created created(String operationId) {
        OperationContract operation = api.operation(operationId);
        missingCredentials = MissingCredentials.of(api, operation, credentials.forOperation(api, operation));
        last = sampleOf(operation);
        judgeOfSuccess().setsUp();
        return new Created(api, last());
    }

    /** Says that only a person knows how to bring a status about, and leaves the test pending. */
    @SuppressWarnings("DoNotCallSuggester") // ending the test is what it is for
    public void pending(int status, String reason) {
        throw new Pending(reason);
    }

    /** As {@link #pending(int, String)}, for a status such as {@code 4XX}. */
    @SuppressWarnings("DoNotCallSuggester") // ending the test is what it is for
    public void pending(String status, String reason) {
        throw new Pending(reason);
    }

    private RequestSpecification start(OperationContract operation, List<Credential> proofs, Optional<String> missing) {
        last = null;
        missingCredentials = missing;
        return ContractRequests.to(baseUrl, proofs, new ExchangeRecorder(api, operation, this::exchanged));
    }

    private void exchanged(Exchange exchange) {
        last = exchange;
        run.keepSecret(exchange.secrets());
    }

    private Exchange sampleOf(OperationContract operation) {
        var sample = operation
                .sampleRequest()
                .orElseThrow(() -> new Pending("set-up: no legal request of " + operation.spoken()
                        + " could be made from " + api.spec() + ": give it an example"));
        var request = new ApiClient(api, baseUrl, credentials, exchange -> run.keepSecret(exchange.secrets()))
                .request(operation.id());
        sample.produced().ifPresent(producer -> {
            var parent = created(producer);
            sample.producedParameters().forEach(name -> request.path(name, parent.id(name)));
        });
        sample.path().forEach(request::path);
        sample.query().forEach(request::query);
        sample.header().forEach(request::header);
        sample.cookie().forEach(request::cookie);
        sample.contentType().ifPresent(type -> request.body(type, sample.body()));
        return request.send();
    }

    private Judge judgeOfSuccess() {
        var exchange = last();
        int status = exchange.received().status();
        if (status == 401 || status == 403) {
            missingCredentials.ifPresent(message -> {
                throw new Pending(message);
            });
        }
        return judge();
    }

    private Judge judge() {
        return new Judge(last(), run.heading());
    }

    private Exchange last() {
        if (last == null) {
            throw new IllegalStateException("Send the request of contract.request(…) before its response is checked");
        }
        return last;
    }
}
