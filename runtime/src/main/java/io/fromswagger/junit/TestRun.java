package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.SecretValues;
import io.fromswagger.http.Credentials;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.ExchangeListener;
import io.fromswagger.http.Wire;
import io.fromswagger.service.Secrets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is to be remembered of one test while it runs. */
final class TestRun implements ExchangeListener {

    private final TestName name;
    private final List<Called> calls = new CopyOnWriteArrayList<>();
    private final List<Use> uses = new CopyOnWriteArrayList<>();
    private final List<Exchange> answers = new CopyOnWriteArrayList<>();
    private final List<SecretValues> secrets = new CopyOnWriteArrayList<>();
    private final List<String> remarks = new CopyOnWriteArrayList<>();
    private final List<Runnable> end = new CopyOnWriteArrayList<>();
    private final Map<Class<?>, Hooks> hooks = new ConcurrentHashMap<>();
    private final Map<String, HookCredentials> credentials = new ConcurrentHashMap<>();
    private volatile @Nullable String proven;
    private volatile @Nullable World world;
    private volatile Wire wire = new Wire();
    private volatile Sender sender = new Sender();
    private volatile ServiceOutput output = ServiceOutput.NONE;
    private volatile @Nullable Duration responseTime;
    private volatile boolean begun;
    private final long started = System.nanoTime();

    TestRun(TestName name) {
        this.name = name;
    }

    TestName name() {
        return name;
    }

    /** How long it has taken so far. */
    Duration took() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** What the test is about, at the top of its failure. */
    String heading() {
        return name.displayName();
    }

    @Override
    public void exchanged(Exchange exchange) {
        calls.add(Called.now(exchange));
        keepSecret(exchange.secrets());
    }

    /** Notes what the service answered a contract test, or its set-up. */
    void answered(Exchange exchange) {
        answers.add(exchange);
        keepSecret(exchange.secrets());
    }

    List<Exchange> answers() {
        return answers;
    }

    /** No answer that is checked may take longer. */
    void limits(Optional<Duration> time) {
        responseTime = time.orElse(null);
    }

    Optional<Duration> responseTime() {
        return Optional.ofNullable(responseTime);
    }

    /** Has what proved who is calling masked in all that is said of this test. */
    void keepSecret(SecretValues values) {
        secrets.add(values);
    }

    /** As {@link #keepSecret(SecretValues)}. */
    void keepSecret(Credentials credentials) {
        var values = new SecretValues(List.of());
        credentials.byScheme().values().forEach(values::value);
        keepSecret(values);
    }

    /** A text about this test without the secrets of the test and its world; before there is one, without what looks so. */
    String masked(String text) {
        var surroundings = world;
        String masked = surroundings == null ? new Secrets(Map.of()).mask(text) : surroundings.masked(text);
        for (SecretValues values : secrets) {
            masked = values.mask(masked);
        }
        return masked;
    }

    /** What typed clients of hand-written tests sent and received. */
    List<Exchange> exchanges() {
        return calls.stream().map(Called::exchange).toList();
    }

    /** Notes what the services asked of the fakes. */
    void used(List<Use> fakes) {
        uses.addAll(fakes);
    }

    /** What the test made of APIs: by its clients, and by the services that it tests. */
    List<Use> uses() {
        var all = new ArrayList<>(uses);
        for (Called call : calls) {
            if (call.exchange().checkRequest().isEmpty()) {
                all.add(new Use(call.exchange().contract(), "", List.of(call.interaction(name))));
            }
        }
        return all;
    }

    /** Notes what is worth a word though the test passes. */
    void remark(String remark) {
        remarks.add(remark);
    }

    /** Notes the documented status that a test of any refusal met in fact. */
    void proves(String documentedStatus) {
        proven = documentedStatus;
    }

    Optional<String> proven() {
        return Optional.ofNullable(proven);
    }

    Optional<String> remarks() {
        return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", remarks));
    }

    /** The test's world runs. */
    void isIn(World surroundings) {
        world = surroundings;
        keepSecret(surroundings.credentials());
    }

    /** The test sends its requests by what the others of its session use, too. */
    void sendsBy(Sender sharedSender, Wire sharedWire) {
        sender = sharedSender;
        wire = sharedWire;
    }

    Sender sender() {
        return sender;
    }

    Wire wire() {
        return wire;
    }

    /** What the user gives for an API in this test; made by the first who asks for it. */
    Hooks hooks(GivenClass givenClass, Function<GivenClass, Hooks> making) {
        return hooks.computeIfAbsent(givenClass.type(), unused -> making.apply(givenClass));
    }

    /** What proves who is calling an API in this test; made by the first who asks for it. */
    Supplier<Credentials> credentials(ApiContract api, Supplier<HookCredentials> making) {
        return credentials.computeIfAbsent(api.name(), unused -> making.get());
    }

    /** What is to be done when the test is over and has been judged. */
    void atEnd(Runnable work) {
        end.add(work);
    }

    /** The test is over. */
    void ends() {
        end.forEach(Runnable::run);
    }

    /** The world is ready; the test is the next to act. */
    void begins(ServiceOutput serviceOutput) {
        output = serviceOutput;
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    /** What the services printed since the test began. */
    ServiceOutput output() {
        return output;
    }
}
