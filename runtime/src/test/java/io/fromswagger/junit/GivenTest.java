package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.acme.bakery.MyCakes;
import com.acme.bakery.cakes.BakeCakeCases;
import com.acme.bakery.cakes.GetCakeCases;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Hooks for statuses: what is given is checked, what isn't leaves its test pending, and what goes wrong is set-up. */
class GivenTest {

    private final CakesServer server = new CakesServer();

    private final MyCakes.Knowledge knows = new MyCakes.Knowledge();

    @TempDir
    private Path results;

    @BeforeEach
    void tell_the_hooks() {
        MyCakes.knows = knows;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_status_that_a_hook_brings_about_is_checked() {
        server.puts("sachertorte");
        knows.cakeThatIsThere = "sachertorte";

        var run = run(BakeCakeCases.class);

        assertThat(run.outcomes()).contains(entry("conflict", "SUCCESSFUL"));
        assertThat(server.requests())
                .anyMatch(
                        request -> request.startsWith("POST /cakes {") && request.contains("\"name\":\"sachertorte\""));
    }

    @Test
    void another_status_is_a_failure_of_the_contract() {
        knows.cakeThatIsThere = "none of this name";

        assertThat(run(BakeCakeCases.class).thrown("conflict"))
                .isInstanceOf(io.fromswagger.http.ContractFailure.class)
                .hasMessageContaining("the status must be 409 (#/bakeCake/409)")
                .hasMessageContaining("409 · a hook brings it about")
                .hasMessageContaining("actual    201");
    }

    @Test
    void a_hook_that_nobody_has_written_is_told_with_the_java_to_paste() {
        assertThat(run(BakeCakeCases.class).thrown("too_many_requests"))
                .isInstanceOf(Pending.class)
                .hasMessage("""
                        Only you know when POST /cakes answers 429. Add to MyCakes:

                            @Override
                            public BakeCakeResponse bakeCake429() {
                                // bring it about first; then, perhaps with other values:
                                return cakes.raw().bakeCake().send();
                            }""");
    }

    @Test
    void a_hook_may_fall_back_to_what_is_generated() {
        assertThat(run(BakeCakeCases.class).thrown("conflict"))
                .isInstanceOf(Pending.class)
                .hasMessageStartingWith("Only you know when POST /cakes answers 409. Add to MyCakes:");
    }

    @Test
    void a_hook_that_throws_is_a_failure_of_the_set_up() {
        knows.failure = new IllegalStateException("no flour");

        assertThat(run(BakeCakeCases.class).thrown("conflict"))
                .isInstanceOf(SetUpFailure.class)
                .hasMessage("set-up failed: MyCakes.bakeCake409() threw java.lang.IllegalStateException: no flour")
                .hasRootCause(knows.failure);
    }

    @Test
    void a_hook_may_leave_its_test_undecided() {
        knows.failure = new TestAbortedException("not on Sundays");

        assertThat(run(BakeCakeCases.class).thrown("conflict"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("not on Sundays");
    }

    @Test
    void the_object_is_made_anew_for_each_test_that_asks_it() {
        run(BakeCakeCases.class);

        assertThat(knows.made).hasValue(3);
    }

    @Test
    void values_take_the_place_of_the_documents_own() {
        server.puts("sachertorte");
        knows.values = Map.of("NewCake.name", "cheesecake");

        assertThat(run(BakeCakeCases.class).outcomes()).contains(entry("created", "SUCCESSFUL"));
        assertThat(server.requests()).anyMatch(request -> request.contains("cheesecake"));
    }

    @Test
    void values_leave_what_a_test_is_about_alone() {
        knows.values = Map.of("NewCake.pieces", 12);

        assertThat(run(BakeCakeCases.class).outcomes())
                .contains(entry("created", "SUCCESSFUL"), entry("rejects_pieces_below_minimum", "SUCCESSFUL"));
        assertThat(server.requests()).anyMatch(request -> request.contains("12"));
    }

    @Test
    void values_are_in_what_a_test_needs_first_too() {
        server.puts("sachertorte");
        knows.values = Map.of("NewCake.name", "cheesecake");

        assertThat(run(GetCakeCases.class).outcomes()).containsOnly(entry("ok", "SUCCESSFUL"));
    }

    @Test
    void a_value_for_what_the_document_does_not_know_is_a_failure_of_the_set_up() {
        knows.values = Map.of("NewCake.nmae", "cheesecake");

        assertThat(run(BakeCakeCases.class).thrown("created"))
                .isInstanceOf(SetUpFailure.class)
                .hasMessageContaining("'NewCake.nmae' is no property of a schema of openapi/cakes.yaml;"
                        + " the nearest is 'NewCake.name'");
    }

    private InnerRun run(Class<?>... testClasses) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("fromswagger.url", server.url());
        settings.put("fromswagger.credentials.token", "flour");
        settings.put("fromswagger.stale", "allowed");
        return InnerRun.of(results, Map.copyOf(settings), testClasses);
    }
}
