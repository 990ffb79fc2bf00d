package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResourceContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.contract.SampleRequest;
import io.fromswagger.http.ApiClient;
import io.fromswagger.http.ApiRequest;
import io.fromswagger.http.ApiResponse;
import io.fromswagger.http.Credential;
import io.fromswagger.http.Credentials;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.ExchangeListener;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.ResponseSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final Supplier<Credentials> credentials;
    private final TestRun run;
    private final Leftovers leftovers;
    private final TestedOperation tested;
    private final Optional<Hooks> hooks;
    private final Map<String, String> bodiesAsSent = new HashMap<>();
    private @Nullable GivenValues values;
    private @Nullable Exchange last;
    private Optional<String> missingCredentials = Optional.empty();

    /** One without hooks, which leaves behind what it makes. */
    Contract(ApiContract api, URI baseUrl, Credentials credentials, TestRun run) {
        this(
                api,
                baseUrl,
                () -> credentials,
                new Leftovers(api, () -> new ApiClient(api, baseUrl, credentials, ExchangeListener.NONE), run::remark),
                Optional.empty(),
                new TestedOperation(""),
                run);
    }

    Contract(
            ApiContract api,
            URI baseUrl,
            Supplier<Credentials> credentials,
            Leftovers leftovers,
            Optional<Hooks> hooks,
            TestedOperation tested,
            TestRun run) {
        this.api = api;
        this.baseUrl = baseUrl;
        this.credentials = credentials;
        this.leftovers = leftovers;
        this.hooks = hooks;
        this.tested = tested;
        this.run = run;
    }

    /** Starts a request of an operation, with the credentials that the document asks for. */
    public RequestSpecification request(String operationId) {
        OperationContract operation = api.operation(operationId);
        var proofs = proofs(operation);
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
        missingCredentials = MissingCredentials.of(api, operation, proofs(operation));
        last = sampleOf(operation);
        judgeOfSuccess().setsUp();
        return new Created(api, last());
    }

    /**
     * Finds a resource that exists: one that the user's hook names, else one that is made now, else, for a test that changes
     * nothing, one that is listed or that the document names. Where there is none, the test is pending.
     *
     * @param path as the document has it, up to the parameter that names the resource: {@code /orders/{orderId}}
     */
    public Existing existing(String path) {
        return existing(path, tested.onlyReads());
    }

    private Existing existing(String path, boolean onlyToRead) {
        ResourceContract resource = api.resources().get(path);
        if (resource == null) {
            throw new IllegalArgumentException(api.spec() + " has no resource " + path + "; it has "
                    + api.resources().keySet());
        }
        return new ExistingResources(api, hooks, new FirstRequests()).find(resource, onlyToRead);
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
        var request = ContractRequests.to(baseUrl, proofs, new ExchangeRecorder(api, operation, this::exchanged));
        return values().isEmpty() ? request : request.filter(new GivenBody(values(), operation, bodiesAsSent::put));
    }

    private void exchanged(Exchange exchange) {
        last = exchange;
        sent(exchange);
    }

    private void sent(Exchange exchange) {
        run.answered(exchange);
        leftovers.saw(exchange);
    }

    private GivenValues values() {
        var known = values;
        if (known == null) {
            known = hooks.map(given -> given.values(api, run.name().method()))
                    .orElseGet(() -> new GivenValues(api, Map.of(), ""));
            values = known;
        }
        return known;
    }

    private List<Credential> proofs(OperationContract operation) {
        return operation.security().isEmpty() ? List.of() : credentials.get().forOperation(api, operation);
    }

    /** What has to be sent before a resource is there. */
    private final class FirstRequests implements ExistingResources.SetUp {

        @Override
        public Created created(String operationId) {
            return Contract.this.created(operationId);
        }

        @Override
        public Exchange sent(OperationContract operation, Map<String, String> path) {
            return sample(operation, path, true).send();
        }
    }

    private Exchange sampleOf(OperationContract operation) {
        return sample(operation, Map.of(), false).send();
    }

    private ApiRequest sample(OperationContract operation, Map<String, String> path, boolean onlyToRead) {
        var sample = operation
                .sampleRequest()
                .orElseThrow(() -> new Pending("set-up: no legal request of " + operation.spoken()
                        + " could be made from " + api.spec() + ": give it an example"));
        var request = new ApiClient(api, baseUrl, credentials, this::sent).request(operation.id());
        if (path.isEmpty() && !sample.producedParameters().isEmpty()) {
            var parent = parentOf(operation, sample, onlyToRead);
            sample.producedParameters().forEach(name -> request.path(name, parent.id(name)));
        }
        sample.path().forEach(request::path);
        path.forEach(request::path);
        sample.query().forEach(request::query);
        sample.header().forEach(request::header);
        sample.cookie().forEach(request::cookie);
        sample.contentType()
                .ifPresent(type -> request.body(
                        type, values().in(operation, type, sample.body()).orElse(sample.body())));
        return request;
    }

    /** What the path of a sample request names. */
    private Existing parentOf(OperationContract operation, SampleRequest sample, boolean onlyToRead) {
        String last = "{"
                + sample.producedParameters().get(sample.producedParameters().size() - 1) + "}";
        String path = operation.path().substring(0, operation.path().indexOf(last) + last.length());
        return existing(path, onlyToRead);
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
        return new Judge(last(), run.heading(), run.responseTime());
    }

    private Exchange last() {
        if (last == null) {
            throw new IllegalStateException("Send the request of contract.request(…) before its response is checked");
        }
        return last;
    }
}
