package io.fromswagger.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.interaction.Interaction.Request;
import io.fromswagger.interaction.Interaction.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InteractionsTest {

    private static final Request CHARGE = new Request(
            "POST",
            "/charges",
            Map.of("dry", List.of("true", "false")),
            Map.of("Idempotency-Key", List.of("k")),
            "{\"amount\":4200}");
    private static final Response CHARGED =
            new Response(201, Map.of("Content-Type", List.of("application/json")), "{\"id\":\"ch_1\"}", false);

    @Test
    void what_is_written_is_read_back() {
        var written = with(
                new Interaction("createCharge", CHARGE, CHARGED, List.of(new Reliance("A#b", "A.java:7"))),
                new Interaction("refund", CHARGE, new Response(200, Map.of(), "AAE=", true), List.of()),
                new Interaction(
                        "upload", upload("/w8=", Interaction.Kept.BASE64), CHARGED, List.of(), List.of("2026-11-29")),
                new Interaction("upload", upload("\uFFFD", Interaction.Kept.LOST), CHARGED, List.of()));

        assertThat(InteractionsJson.read(InteractionsJson.write(written))).isEqualTo(written);
    }

    private static Request upload(String body, Interaction.Kept kept) {
        return new Request("PUT", "/picture", Map.of(), Map.of("Content-Type", List.of("image/png")), body, kept);
    }

    @Test
    void what_two_tests_rely_on_is_one_interaction() {
        var a = new Reliance("A#b", "A.java:7");
        var c = new Reliance("C#d", "");

        var all = with(new Interaction("createCharge", CHARGE, CHARGED, List.of(a, a)))
                .and(List.of(new Interaction("createCharge", CHARGE, CHARGED, List.of(c, a))))
                .all();

        assertThat(all).containsExactly(new Interaction("createCharge", CHARGE, CHARGED, List.of(a, c)));
    }

    @Test
    void another_answer_is_another_interaction() {
        var declined = new Response(402, Map.of(), "", false);

        var all = with(
                        new Interaction("createCharge", CHARGE, CHARGED, List.of()),
                        new Interaction("createCharge", CHARGE, declined, List.of()))
                .all();

        assertThat(all).hasSize(2);
    }

    @Test
    void what_a_class_relied_on_stays_until_it_runs_again(@TempDir Path results) {
        var folder = new InteractionsFolder(results);
        folder.write(with(chargedBy("A#b"), chargedBy("C#d")), Set.of("A", "C"));

        folder.write(with(chargedBy("A#other")), Set.of("A"));

        assertThat(results.resolve("pacts/v3/orders-payments.json")).exists();
        assertThat(results.resolve("pacts/v4/orders-payments.json")).exists();
        assertThat(folder.read("payments"))
                .get()
                .extracting(Interactions::all)
                .asInstanceOf(InstanceOfAssertFactories.list(Interaction.class))
                .flatExtracting(Interaction::reliedOnBy)
                .extracting(Reliance::test)
                .containsExactly("A#other", "C#d");
    }

    private static Interaction chargedBy(String test) {
        return new Interaction("createCharge", CHARGE, CHARGED, List.of(new Reliance(test, "")));
    }

    private static Interactions with(Interaction... all) {
        return new Interactions("orders", "payments", "downstream", "openapi/payments.yaml", "9f2c", List.of(all));
    }
}
