package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.acme.bakery.MyCakes;
import com.acme.bakery.cakes.BakeCakeCases;
import com.acme.bakery.cakes.DeleteCakeCases;
import com.acme.bakery.cakes.GetCakeCases;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test that needs a resource finds one, in the order in which people would look; and takes away what it made. */
class ExistingResourcesTest {

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
    void one_that_the_user_names_comes_first() {
        server.puts("other");
        knows.cakeId = server.puts("mine");

        assertThat(run(GetCakeCases.class).outcomes()).containsOnly(entry("ok", "SUCCESSFUL"));
        assertThat(server.requests()).containsExactly("GET /cakes/2");
    }

    @Test
    void else_one_is_made_and_taken_away_afterwards() {
        server.puts("other");

        assertThat(run(GetCakeCases.class).outcomes()).containsOnly(entry("ok", "SUCCESSFUL"));
        assertThat(server.requests()).hasSize(3).contains("GET /cakes/2", "DELETE /cakes/2");
        assertThat(server.names()).containsExactly("other");
    }

    @Test
    void what_the_test_itself_makes_is_taken_away_too() {
        run(BakeCakeCases.class);

        assertThat(server.requests()).anyMatch(request -> request.startsWith("DELETE /cakes/"));
        assertThat(server.names()).isEmpty();
    }

    @Test
    void what_can_not_be_taken_away_is_remarked_and_fails_nothing() {
        server.keepsItsCakes();

        var run = run(GetCakeCases.class);

        assertThat(run.outcomes()).containsOnly(entry("ok", "SUCCESSFUL"));
        assertThat(run.caseOf("getCake", "ok").get("message").asString())
                .isEqualTo("left behind: DELETE /cakes/{cakeId} answered 409");
    }

    @Test
    void else_one_is_taken_from_the_list() {
        server.puts("other");
        server.bakesNoMore();

        assertThat(run(GetCakeCases.class).outcomes()).containsOnly(entry("ok", "SUCCESSFUL"));
        assertThat(server.requests()).contains("GET /cakes", "GET /cakes/1");
    }

    @Test
    void a_test_that_changes_what_it_finds_does_not_get_what_others_put_there() {
        server.puts("other");
        server.bakesNoMore();

        assertThat(run(DeleteCakeCases.class).thrown("no_content"))
                .isInstanceOf(Pending.class)
                .hasMessage("""
                        Only you know a {cakeId} that exists, for /cakes/{cakeId}:
                          hook      cakeId() gives none
                          making    set-up: POST /cakes refused with 409 what the document allows. If it may, give its request an example in openapi/cakes.yaml, or a narrower schema; or name a value that it takes, by values() in your CakesGiven
                          others    not taken: the test changes what it finds
                        Add to MyCakes:

                            @Override
                            public Optional<Long> cakeId() {
                                // one that is there
                                return Optional.of(\u2026);
                            }""");
        assertThat(server.names()).containsExactly("other");
    }

    @Test
    void the_documents_example_is_the_last_resort_and_has_to_be_there() {
        server.bakesNoMore();

        assertThat(run(GetCakeCases.class).thrown("ok"))
                .isInstanceOf(Pending.class)
                .hasMessageContaining("  listing   GET /cakes answered 200 and lists none")
                .hasMessageContaining("  example   GET /cakes/12 answered 404");
    }

    @Test
    void the_documents_example_is_good_where_it_is_there() {
        server.bakesNoMore();
        server.puts("other", 12);
        server.listsNothing();

        assertThat(run(GetCakeCases.class).outcomes()).containsOnly(entry("ok", "SUCCESSFUL"));
    }

    @Test
    void a_hook_for_credentials_comes_before_the_settings() {
        knows.token = "yeast";
        server.wants("yeast");

        assertThat(run(BakeCakeCases.class).outcomes()).contains(entry("created", "SUCCESSFUL"));
    }

    @Test
    void credentials_from_a_hook_are_masked() {
        knows.token = "no-such-token";

        assertThat(run(BakeCakeCases.class).thrown("created"))
                .hasMessageContaining("401")
                .hasMessageNotContaining("no-such-token");
    }

    private InnerRun run(Class<?>... testClasses) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("fromswagger.url", server.url());
        settings.put("fromswagger.credentials.token", "flour");
        settings.put("fromswagger.stale", "allowed");
        return InnerRun.of(results, settings, testClasses);
    }
}
