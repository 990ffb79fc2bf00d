package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.http.ApiClient;
import io.fromswagger.http.ApiResponse;
import io.fromswagger.http.Credential;
import io.fromswagger.http.Credentials;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.ExchangeListener;
import io.fromswagger.json.Json;
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
    private final Samples samples;
    private final Map<String, String> bodiesAsSent = new HashMap<>();
    private @Nullable GivenValues values;
    private @Nullable Exchange last;
    private @Nullable Exchange before;
    private Optional<String> missingCredentials = Optional.empty();
    private boolean wrongCredentials;

    /** One without hooks, which leaves behind what it makes. */
    Contract(ApiContract api, URI baseUrl, Credentials credentials, TestRun run) {
        this(
                api,
                baseUrl,
                () -> credentials,
                new Leftovers(api, () -> new ApiClient(api, baseUrl, credentials, ExchangeListener.NONE), run::remark),
                Optional.empty(),
                new TestedOperation(Optional.empty()),
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
        this.samples = new Samples(
                api,
                hooks,
                () -> new ApiClient(api, baseUrl, credentials, this::sent, run.wire()),
                this::values,
                this::created);
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

    /** Starts a request of an operation that proves the wrong thing by one security scheme. */
    public RequestSpecification requestWithWrongCredentials(String operationId, String scheme) {
        OperationContract operation = api.operation(operationId);
        var started = start(operation, Stranger.proofs(api, operation, credentials.get(), scheme), Optional.empty());
        wrongCredentials = true;
        return started;
    }

    /** Starts a request of an operation that proves who is calling by another scheme of HTTP's than this one, and wrongly. */
    public RequestSpecification requestWithAnotherScheme(String operationId, String scheme) {
        OperationContract operation = api.operation(operationId);
        var started = start(
                operation, Stranger.proofsByAnotherScheme(api, operation, credentials.get(), scheme), Optional.empty());
        wrongCredentials = true;
        return started;
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

    /**
     * As {@link #responds}, for a request that a link of the document made: a documented refusal leaves the test pending, since
     * a link doesn't promise that it can be followed (OpenAPI 3.1, section 4.8.20).
     */
    public ResponseSpecification leadsTo(int status) {
        return ResponseCheck.of(() -> judgeOfSuccess().leadsTo(status));
    }

    /**
     * The service may refuse what is sent with 400 or 422, which leaves the test pending: the document gives it, and it breaks
     * a format of the document.
     *
     * @param doubt what breaks it, such as {@code $.send_at is no date-time (RFC 3339)}
     */
    public ResponseSpecification mayRefuse(String doubt) {
        return ResponseCheck.of(() -> judge().mayRefuse(doubt));
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

    /**
     * The service refuses a method that the document doesn't have for the path: with 405 and {@code Allow}. Another refusal
     * is only remarked, and a 404 is none where the path has parameters.
     */
    public ResponseSpecification notAllowed() {
        return ResponseCheck.of(
                () -> new MethodRefusal(last(), heading()).judge().ifPresent(run::remark));
    }

    /**
     * The service sends a caller away who proves nothing, or the wrong thing: with 401 where that is documented, and with
     * {@code WWW-Authenticate} where the document has a scheme of HTTP's own.
     */
    public ResponseSpecification unauthorized() {
        return ResponseCheck.of(
                () -> new Stranger(last(), heading(), wrongCredentials).judge().ifPresent(run::remark));
    }

    /** The answer to the request before, which leads to the next one. */
    public Answered lastAnswer() {
        return new Answered(api, last());
    }

    /** Sends an operation's sample request, whose answer leads to the next one. */
    public Answered answered(String operationId) {
        sendSample(operationId, Optional.empty());
        return new Answered(api, last());
    }

    /** Makes what another request needs: sends the operation's sample request, after that of its own producer. */
    public Created created(String operationId) {
        return created(operationId, Optional.empty());
    }

    private Created created(String operationId, Optional<Json> body) {
        sendSample(operationId, body);
        return new Created(api, last());
    }

    /**
     * Makes a resource like another one, by the same request once more; where the service refuses it, since it wants no two
     * alike, the test is pending.
     */
    public Created another(Created like) {
        last = samples.sendAgain(like.exchange());
        int status = last().received().status();
        if (status / 100 == 4) {
            throw new Pending(
                    last().operation().spoken() + " makes no second one like the first: it answered " + status);
        }
        judge(run.heading()).setsUp();
        return new Created(api, last());
    }

    private void sendSample(String operationId, Optional<Json> body) {
        OperationContract operation = api.operation(operationId);
        missingCredentials = MissingCredentials.of(api, operation, proofs(operation));
        last = samples.send(operation, body);
        judgeOfSuccess(run.heading()).setsUp();
    }

    /**
     * Finds a resource that exists: one that the user's hook names, else one that a link leads to or that is made now, else one
     * that is listed or that the document names. A test that changes what it finds gets none that may be somebody else's. Where
     * there is none, the test is pending.
     *
     * @param path as the document has it, up to the parameter that names the resource: {@code /orders/{orderId}}
     */
    public Existing existing(String path) {
        return samples.existing(path, tested.onlyReads());
    }

    /**
     * As {@link #created(String)}, with a body of one's own instead of the sample's.
     *
     * @param body the JSON text of a legal one
     */
    public Created created(String operationId, String body) {
        return created(operationId, Optional.of(Json.parse(body)));
    }

    /**
     * The answer has these properties as they were given before, however it writes them: numbers are compared by what they
     * amount to, dates with a time as instants, UUIDs without regard to case, lists without regard to order. What was given
     * as null or empty may be absent.
     *
     * @param given what was posted or put; a property that it doesn't have is not looked at
     * @param properties names, or JSON pointers such as {@code /address/street}
     */
    public ResponseSpecification shows(Json given, String... properties) {
        return ResponseCheck.of(() -> aftermath().shows(given, properties));
    }

    /** As {@link #shows(Json, String...)}, of a body as it was sent. */
    public ResponseSpecification shows(String given, String... properties) {
        return shows(Json.parse(bodiesAsSent.getOrDefault(given, given)), properties);
    }

    /** The answer has none of these properties as it was given before; it may have another value, or none. */
    public ResponseSpecification showsNoMore(Json given, String... properties) {
        return ResponseCheck.of(() -> aftermath().showsNoMore(given, properties));
    }

    /**
     * The answer lists what has this id.
     *
     * @param list JSON pointer of the list, such as {@code /orders}; empty where the answer is the list itself
     * @param property of an item, which holds its id
     */
    public ResponseSpecification lists(String id, String list, String property) {
        return lists(id, list, property, 0);
    }

    /** As {@link #lists(String, String, String)}; where the answer has as many items as a page may have, the test is pending. */
    public ResponseSpecification lists(String id, String list, String property, int pageSize) {
        return ResponseCheck.of(() -> {
            judgeOfSuccess();
            listing().lists(id, list, property, pageSize);
        });
    }

    /** As {@link #lists(String, String, String)}, the other way round: what was deleted is listed no more. */
    public ResponseSpecification listsNoMore(String id, String list, String property) {
        return ResponseCheck.of(() -> {
            judgeOfSuccess();
            listing().listsNoMore(id, list, property);
        });
    }

    /**
     * The answer lists no more items than it was asked for.
     *
     * @param list JSON pointer of the list; empty where the answer is the list itself
     */
    public ResponseSpecification listsAtMost(int size, String list) {
        return ResponseCheck.of(() -> {
            judgeOfSuccess();
            listing().listsAtMost(size, list);
        });
    }

    /**
     * The answer lists none of the items that the answer before it listed; a page that isn't there may be refused by a 4xx.
     *
     * @param list JSON pointer of the list; empty where the answer is the list itself
     * @param property of an item, which holds its id
     */
    public ResponseSpecification listsOthers(String list, String property) {
        return ResponseCheck.of(() -> {
            judgeOfSuccess();
            if (before == null) {
                throw new IllegalStateException("Ask for another page first");
            }
            listing().listsOthers(before, list, property).ifPresent(run::remark);
        });
    }

    /** What was deleted isn't there: 404 or 410. */
    public ResponseSpecification gone() {
        return ResponseCheck.of(() -> {
            judgeOfSuccess();
            aftermath().isGone().ifPresent(run::remark);
        });
    }

    /** Whatever the service says to a request that was answered before, it isn't a 5xx. */
    public ResponseSpecification noServerError() {
        return ResponseCheck.of(() -> aftermath().isNoServerError().ifPresent(run::remark));
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
        before = last;
        last = null;
        missingCredentials = missing;
        wrongCredentials = false;
        var request = ContractRequests.to(
                baseUrl, proofs, new ExchangeRecorder(api, operation, run.sender(), this::exchanged));
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

    private String heading() {
        return tested.heading(last().operation(), run.heading());
    }

    private Judge judgeOfSuccess() {
        return judgeOfSuccess(heading());
    }

    private Judge judgeOfSuccess(String heading) {
        var exchange = last();
        int status = exchange.received().status();
        if (status == 401 || status == 403) {
            missingCredentials.ifPresent(message -> {
                throw new Pending(message);
            });
        }
        return judge(heading);
    }

    private Judge judge() {
        return judge(heading());
    }

    private Judge judge(String heading) {
        return new Judge(last(), heading, run.responseTime());
    }

    private Aftermath aftermath() {
        return new Aftermath(last(), heading());
    }

    private Listing listing() {
        return new Listing(last(), heading());
    }

    private Exchange last() {
        if (last == null) {
            throw new IllegalStateException("Send the request of contract.request(…) before its response is checked");
        }
        return last;
    }
}
