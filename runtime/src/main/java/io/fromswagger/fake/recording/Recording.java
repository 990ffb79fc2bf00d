package io.fromswagger.fake.recording;

import io.fromswagger.contract.ApiContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a real collaborator answers while a fake hands requests on to it, and the source of typed stubs that answer alike.
 *
 * <pre>{@code
 * var recording = payments.proxyTo(URI.create("https://sandbox.payments.example/v1"));
 * orders.payOrder(order.id(), byVisa).expect200();
 * recording.ignoring("reference").writeTo(Path.of("src/test/java"), "com.acme.orders.PaymentsRecording");
 *
 * PaymentsRecording.stub(payments);                 // in other tests, without the real collaborator
 * }</pre>
 *
 * <p>A stub is for requests with the same path, the same query and the same properties of the body. Headers and cookies are
 * mostly of one request only, and don't count unless they are {@linkplain #including included}. Where the same request was
 * answered differently, the answers come in turn. What proves who is calling is masked, and never written.
 */
public final class Recording {

    private static final int MOST_SHOWN = 5;

    private final ApiContract contract;
    private final Upstream upstream;
    private final Tape tape;
    private final Relay relay;
    private final Class<?> fake;
    private final Supplier<Map<String, Method>> methods;
    private final Choice choice;
    private String excuse = "";

    private Recording(
            ApiContract contract,
            Upstream upstream,
            Tape tape,
            Relay relay,
            Class<?> fake,
            Supplier<Map<String, Method>> methods) {
        this.contract = contract;
        this.upstream = upstream;
        this.tape = tape;
        this.relay = relay;
        this.fake = fake;
        this.methods = methods;
        this.choice = new Choice(contract);
    }

    /**
     * For fakes: records what comes to {@link #relay()} from now on.
     *
     * @param url the whole base of the real collaborator
     * @param fakeUrl where the service calls the collaborator
     * @param fake the generated fake
     * @param methods of the generated fake, by the ids of the operations that they are for
     * @throws IllegalArgumentException unless the URL is an http or https URL without user, query and fragment
     */
    public static Recording start(
            ApiContract contract,
            URI url,
            Supplier<String> fakeUrl,
            Class<?> fake,
            Supplier<Map<String, Method>> methods) {
        var upstream = Upstream.of(url);
        var tape = new Tape();
        return new Recording(contract, upstream, tape, Relay.start(contract, upstream, fakeUrl, tape), fake, methods);
    }

    /** For fakes: where requests are to be handed on to, with the base path of the document. */
    public URI relay() {
        return relay.url();
    }

    /** For fakes: records no longer; what was recorded can still be written. */
    public void stop() {
        relay.stop();
    }

    /**
     * Doesn't tell requests apart by what is different in each run: a stub answers them whatever they have there.
     *
     * @param names of parameters, and of the properties of a body, but not of what these consist of
     */
    public Recording ignoring(String... names) {
        choice.ignore(List.of(names));
        return this;
    }

    /**
     * Tells requests apart by these headers or cookies too, such as {@code Accept-Language}.
     *
     * @throws IllegalArgumentException for one that proves who is calling
     */
    public Recording including(String... names) {
        choice.include(List.of(names));
        return this;
    }

    /**
     * Writes another text in place of one that is different in each run, such as the id of an order that answers repeat; a
     * stub answers requests whatever they have there.
     *
     * @throws IllegalArgumentException when the value is blank
     */
    public Recording replacing(String value, String by) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank text can't be replaced");
        }
        choice.replace(value, by);
        return this;
    }

    /**
     * Lets the real collaborator break its document: such answers are left out of what is written, and fail no test.
     *
     * @param reason why that is so; it is told with each of them
     * @throws IllegalArgumentException when it is blank
     */
    public Recording offContract(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("say why the real " + contract.name() + " may break its document");
        }
        excuse = reason;
        return this;
    }

    /**
     * Fails when the real collaborator did not answer, or broke its document. So does every test in which that happened.
     *
     * @throws RecordingFailure that names each such answer and the rules that it breaks
     */
    public void verify() {
        List<String> faults = new ArrayList<>(tape.failures());
        for (var exchange : exchanges()) {
            var violations = Breach.of(contract, exchange);
            if (!violations.isEmpty() && excuse.isEmpty()) {
                faults.add(
                        Breach.told(contract, upstream, exchange, violations)
                                + "\n  do        mend the document, or say offContract(\"why\") of the recording to leave it out");
            }
        }
        if (!faults.isEmpty()) {
            var shown = String.join("\n\n", faults.subList(0, Math.min(faults.size(), MOST_SHOWN)));
            var more = faults.size() - MOST_SHOWN;
            throw new RecordingFailure(choice.masked(shown + (more > 0 ? "\n\n… and " + more + " more" : "")));
        }
    }

    /**
     * Writes a class with the stubs: {@code stub(fake)} gives them all, and a method for each operation its own. The same
     * recording gives the same bytes.
     *
     * @param sourceFolder an existing folder such as {@code src/test/java}
     * @param className its full name, such as {@code com.acme.orders.PaymentsRecording}; a recording of that name is
     *     overwritten
     * @return what was written, and what was not
     * @throws RecordingFailure when nothing was recorded, when {@link #verify()} fails, or when there is another source of that
     *     name; nothing is written then
     */
    public WrittenRecording writeTo(Path sourceFolder, String className) {
        var name = ClassNamed.of(className);
        if (!Files.isDirectory(sourceFolder)) {
            throw new RecordingFailure(
                    "there is no folder " + sourceFolder.toAbsolutePath() + " to write " + className + " to");
        }
        verify();
        var exchanges = exchanges();
        if (exchanges.isEmpty()) {
            throw new RecordingFailure(
                    "nothing was recorded: no request to the fake of " + contract.name() + " was handed on to "
                            + upstream + "; have the service call it, and give no stub for what is to be recorded");
        }
        var source = source(name, exchanges);
        var file = name.in(sourceFolder);
        write(file, source.text());
        return new WrittenRecording(file, source.stubs(), source.leftOut());
    }

    private RecordingSource source(ClassNamed name, List<Exchange> exchanges) {
        var fakeMethods = methods.get();
        var imports = new Imports(name.packageName(), name.simpleName());
        var deprecations = new Deprecations();
        var values = new Values(imports, deprecations);
        List<RecordedOperation> operations = new ArrayList<>();
        for (var operation : contract.operations()) {
            var own = exchanges.stream()
                    .filter(exchange -> exchange.operation().id().equals(operation.id()))
                    .toList();
            var method = fakeMethods.get(operation.id());
            if (!own.isEmpty() && method != null) {
                var recorded = new RecordedOperation(contract, upstream, operation, method, excuse);
                recorded.plan(own, choice, values, deprecations);
                operations.add(recorded);
            }
        }
        return new RecordingSource(contract, fake, name, operations, imports, deprecations);
    }

    private List<Exchange> exchanges() {
        var exchanges = tape.exchanges();
        exchanges.forEach(choice::know);
        return exchanges;
    }

    private static void write(Path file, String text) {
        try {
            if (Files.exists(file)) {
                var before = Files.readString(file);
                if (!before.startsWith(RecordingSource.FIRST_WORDS)) {
                    throw new RecordingFailure(
                            file + " is no recording, and so is not overwritten: take another class name");
                }
                if (before.equals(text)) {
                    return;
                }
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write " + file, e);
        }
    }

    /** The collaborator that is recorded. */
    @Override
    public String toString() {
        return "a recording of " + contract.name() + " at " + upstream;
    }
}
