package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.notes.notes.NoteCases;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sequences, strangers and undocumented methods, against a server that keeps its contract but for one fault. */
class SequencesTest {

    /** What a service that keeps its contract leaves open, too. */
    private static final List<String> PENDING = List.of("link_that_may_lead_nowhere", "link_without_a_value");

    @TempDir
    private Path results;

    @Test
    void pass_at_a_service_that_keeps_its_contract_however_it_writes_a_date() {
        var outcomes = new LinkedHashMap<>(run("").outcomes());
        PENDING.forEach(test -> assertThat(outcomes.remove(test)).as(test).isEqualTo("ABORTED"));

        assertThat(outcomes)
                .hasSize(16)
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
                "ignores-auth | unauthorized_where_401_is_not_documented | who calls without a credential must be sent away",
                "any-scheme | unauthorized_with_another_scheme | who calls with a wrong credential must be sent away",
                "still-listed | deleted_note_is_listed_no_more | what was deleted must be listed no more",
                "limit-ignored | limit_bounds_the_page | a page must have no more items than were asked for",
                "offset-ignored | offset_leads_further | another page must list others",
                "not-created | link_note | the status must be 200",
                "unlisted | a_note_that_a_link_leads_to | the status must be 200"
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
    void let_a_service_refuse_a_page_that_is_not_there_and_a_second_one_alike() {
        assertThat(run("no-far-pages").outcomes()).containsEntry("offset_leads_further", "SUCCESSFUL");
        assertThat(run("wants-no-twins").thrown("limit_bounds_the_page"))
                .isInstanceOf(Pending.class)
                .hasMessage("POST /notes makes no second one like the first: it answered 422");
    }

    @Test
    void follow_a_link_as_far_as_it_leads() {
        var run = run("");

        assertThat(run.thrown("link_that_may_lead_nowhere"))
                .hasMessageStartingWith("GET /notes/{noteId} refused with 404 what a link leads to");
        assertThat(run.thrown("link_without_a_value"))
                .hasMessageStartingWith(
                        "the next request can't be made: POST /notes has no $response.body#/owner\n  response  201 {");
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
