package io.fromswagger.junit;

import io.fromswagger.http.ApiClient;
import io.fromswagger.http.ApiResponse;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.Payload;
import io.fromswagger.http.Replay;
import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Interactions;
import io.fromswagger.interaction.Reliance;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;

/** The real collaborator of a generated {@link CollaboratorTest}, and what our passing tests relied on it for. */
public final class Collaborator {

    private final ApiClient client;
    private final Optional<Interactions> interactions;
    private final boolean tellsSamples;
    private final Proving proving;

    /** @param tellsSamples whether the document's own samples are sent, too */
    Collaborator(ApiClient client, Optional<Interactions> interactions, boolean tellsSamples, Proving proving) {
        this.client = client;
        this.interactions = interactions;
        this.tellsSamples = tellsSamples;
        this.proving = proving;
    }

    /**
     * A test for each interaction of an operation that passing tests relied on: sends the request that our service sent, and
     * holds the answer against the document and against what the tests' stub answered.
     *
     * <p>An answer with another documented status is pending: only who has the collaborator's data can bring the state about.
     * Where no test relied on the operation, the only test says so. The results of the run tell it, too. With {@code -Dfromswagger.<api name>.samples=true} the
     * document's own sample of a request is sent, too, and the answer held against the document.
     */
    public Stream<DynamicTest> answersAsReliedOn(String operation) {
        var relied = interactions.map(Interactions::all).orElse(List.of()).stream()
                .filter(interaction -> interaction.operation().equals(operation))
                .toList();
        if (relied.isEmpty() && !tellsSamples) {
            return Stream.of(test(operation, "no test relied on it", () -> nothingToProve(operation)));
        }
        var titles = new HashMap<String, Integer>();
        var tests = relied.stream()
                .map(each -> test(operation, numbered(title(each), titles), () -> prove(each)))
                .toList()
                .stream();
        return tellsSamples
                ? Stream.concat(tests, Stream.of(test(operation, "the document's sample", () -> tell(operation))))
                : tests;
    }

    private DynamicTest test(String operation, String title, Executable work) {
        return DynamicTest.dynamicTest(
                title,
                () -> proving.prove(client.contract().operation(operation).spoken(), title, work));
    }

    private void tell(String operation) {
        var exchange = client.raw(operation, answer -> new ApiResponse(answer) {})
                .send()
                .exchange();
        var broken = exchange.checkResponse();
        if (!broken.isEmpty()) {
            throw ContractFailure.of(
                            exchange, "the real " + client.contract().name() + " · the document's sample", broken)
                    .masked(exchange.secrets()::mask);
        }
        if (exchange.received().status() / 100 != 2) {
            throw new Pending(client.contract().name() + " answered "
                    + exchange.received().status() + " to the document's sample, which is documented; its data may lack"
                    + " what the sample names");
        }
    }

    private void nothingToProve(String operation) {
        throw new TestAbortedException("no passing test relied on " + operation + " of "
                + client.contract().name() + (interactions.isEmpty() ? ": run the service tests first" : ""));
    }

    private static String title(Interaction interaction) {
        return interaction.response().status() + ": as in "
                + interaction.reliedOnBy().stream()
                        .findFirst()
                        .map(Reliance::test)
                        .orElse("no test");
    }

    private static Payload body(Interaction.Request sent) {
        return sent.kept() == Interaction.Kept.BASE64
                ? Payload.of(Base64.getDecoder().decode(sent.body()))
                : Payload.of(sent.body());
    }

    /** With a number from the second of its like on. */
    private static String numbered(String title, Map<String, Integer> titles) {
        int number = titles.merge(title, 1, Integer::sum);
        return number == 1 ? title : title + " (" + number + ")";
    }

    private void prove(Interaction interaction) {
        var sent = interaction.request();
        if (sent.kept() == Interaction.Kept.LOST) {
            throw new TestAbortedException("the request can't be sent again: "
                    + "the fake's engine keeps bodies as text, and lost bytes of this one");
        }
        var exchange = client.replay(
                interaction.operation(),
                new Replay(sent.method(), sent.path(), sent.query(), sent.headers(), body(sent)));
        new ReliedAnswer(exchange, interaction).check();
    }
}
