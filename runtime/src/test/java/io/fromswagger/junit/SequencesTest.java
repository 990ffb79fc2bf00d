package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.notes.notes.NoteCases;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sequences, strangers and undocumented methods, against a server that keeps its contract but for one fault. */
class SequencesTest {

    @TempDir
    private Path results;

    @Test
    void pass_at_a_service_that_keeps_its_contract_however_it_writes_a_date() {
        assertThat(run("").outcomes())
                .hasSize(10)
                .allSatisfy((test, outcome) -> assertThat(outcome).as(test).isEqualTo("SUCCESSFUL"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not-created | created_note_is_found_at_its_location | the status must be 200",
                "location-of-another | created_note_is_found_at_its_location | $.id must be what the service was given",
                "forgets-text | created_note_is_found_at_its_location | $.text must be what the service was given",
                "no-location | created_note_is_found_at_its_location | has no usable Location header",
                "unlisted | created_note_is_listed | what was created must be listed",
                "not-put | put_removes_the_rest | $.text must be what the service was given",
                "merges | put_removes_the_rest | $.tag must be gone: PUT replaces all of a resource",
                "not-deleted | deleted_note_is_gone | what was deleted must be gone",
                "breaks-down-twice | deleted_twice_is_no_server_error | must not break down when it is asked the same once more",
                "takes-any-method | patch_is_not_allowed | a method that the document doesn't have must be refused",
                "no-allow | patch_is_not_allowed | a 405 must say which methods there are",
                "allows-it | patch_is_not_allowed | must not name the refused method",
                "ignores-auth | unauthorized_without_credentials | who calls without a credential must be sent away",
                "any-token | unauthorized_with_wrong_bearer_auth | who calls with a wrong credential must be sent away",
                "no-challenge | unauthorized_without_credentials | a 401 must say how to authenticate",
                "403-for-401 | unauthorized_without_credentials | who calls without a credential must be sent away",
                "breaks-down | unauthorized_where_401_is_not_documented | who calls without a credential must be sent away",
                "ignores-auth | unauthorized_where_401_is_not_documented | who calls without a credential must be sent away"
            })
    void fail_at_a_service_with_a_fault(String fault, String test, String rule) {
        var run = run(fault);

        assertThat(run.outcomes()).containsEntry(test, "FAILED");
        assertThat(run.thrown(test)).hasMessageContaining(rule);
    }

    @Test
    void say_what_was_given_and_what_is_shown() {
        assertThat(run("forgets-text").thrown("created_note_is_found_at_its_location"))
                .hasMessageContaining(
                        "rule      $.text must be what the service was given (#/paths/~1notes~1{noteId}/get)")
                .hasMessageContaining("expected  \"milk\"")
                .hasMessageContaining("actual    \"other\"");
    }

    @Test
    void only_remark_a_refusal_that_is_not_the_documents_own() {
        var run = run("404-for-405");

        assertThat(run.outcomes()).containsEntry("patch_is_not_allowed", "SUCCESSFUL");
        assertThat(run("403-for-401").outcomes())
                .containsEntry("unauthorized_where_401_is_not_documented", "SUCCESSFUL");
    }

    @Test
    void stay_pending_where_nothing_can_be_told() {
        assertThat(run("unlisted").thrown("created_note_is_listed_on_a_page"))
                .hasMessageStartingWith("the page is full with 1 items");
        assertThat(run("elsewhere").thrown("created_note_is_found_at_its_location"))
                .isInstanceOf(Pending.class)
                .hasMessage("Location leads to another server, example.org");
    }

    private InnerRun run(String fault) {
        try (var server = new NotesServer(fault)) {
            return InnerRun.of(
                    results,
                    Map.of("fromswagger.url", server.url(), "fromswagger.credentials.bearerAuth", "secret"),
                    NoteCases.class);
        }
    }
}
