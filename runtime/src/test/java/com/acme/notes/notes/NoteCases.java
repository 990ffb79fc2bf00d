package com.acme.notes.notes;

import static io.restassured.RestAssured.given;

import io.fromswagger.junit.Contract;
import io.fromswagger.junit.ContractTest;
import org.junit.jupiter.api.Test;

/** One case for each check that a sequence, a stranger or an undocumented method needs. */
@ContractTest("getNote")
public class NoteCases {

    @Test
    void created_note_is_found_at_its_location(Contract contract) {
        var note = contract.created("writeNote");

        given(contract.request("getNote"))
                .when()
                .get(note.location())
                .then()
                .spec(contract.responds(200))
                .spec(contract.shows(note.posted(), "text", "at"))
                .spec(contract.shows(note.body(), "id"));
    }

    @Test
    void created_note_is_listed(Contract contract) {
        var note = contract.created("writeNote");

        given(contract.request("listNotes"))
                .when()
                .get("/notes")
                .then()
                .spec(contract.responds(200))
                .spec(contract.lists(note.id("noteId"), "/notes", "id"));
    }

    @Test
    void created_note_is_listed_on_a_page(Contract contract) {
        var note = contract.created("writeNote");

        given(contract.request("listNotes"))
                .when()
                .get("/notes")
                .then()
                .spec(contract.lists(note.id("noteId"), "/notes", "id", 1));
    }

    @Test
    void put_removes_the_rest(Contract contract) {
        var note = contract.created("writeNote", """
                {
                  "text": "eggs",
                  "tag": "shop"
                }""");

        given(contract.request("putNote"))
                .pathParam("noteId", note.id("noteId"))
                .contentType("application/json")
                .body("{\"text\": \"bread\"}")
                .when()
                .put("/notes/{noteId}")
                .then()
                .spec(contract.responds(204));

        given(contract.request("getNote"))
                .pathParam("noteId", note.id("noteId"))
                .when()
                .get("/notes/{noteId}")
                .then()
                .spec(contract.responds(200))
                .spec(contract.shows("{\"text\": \"bread\"}", "text"))
                .spec(contract.showsNoMore(note.posted(), "tag"));
    }

    @Test
    void deleted_note_is_gone(Contract contract) {
        var note = contract.created("writeNote");

        given(contract.request("deleteNote"))
                .pathParam("noteId", note.id("noteId"))
                .when()
                .delete("/notes/{noteId}")
                .then()
                .spec(contract.responds(204));

        given(contract.request("getNote"))
                .pathParam("noteId", note.id("noteId"))
                .when()
                .get("/notes/{noteId}")
                .then()
                .spec(contract.gone());
    }

    @Test
    void deleted_twice_is_no_server_error(Contract contract) {
        var note = contract.created("writeNote");

        given(contract.request("deleteNote"))
                .pathParam("noteId", note.id("noteId"))
                .when()
                .delete("/notes/{noteId}")
                .then()
                .spec(contract.responds(204));

        given(contract.request("deleteNote"))
                .pathParam("noteId", note.id("noteId"))
                .when()
                .delete("/notes/{noteId}")
                .then()
                .spec(contract.noServerError());
    }

    @Test
    void patch_is_not_allowed(Contract contract) {
        given(contract.request("listNotes")).when().patch("/notes").then().spec(contract.notAllowed());
    }

    @Test
    void unauthorized_without_credentials(Contract contract) {
        given(contract.requestWithoutCredentials("writeNote"))
                .contentType("application/json")
                .body("{\"text\": \"milk\"}")
                .when()
                .post("/notes")
                .then()
                .spec(contract.unauthorized());
    }

    @Test
    void unauthorized_with_wrong_bearer_auth(Contract contract) {
        given(contract.requestWithWrongCredentials("writeNote", "bearerAuth"))
                .contentType("application/json")
                .body("{\"text\": \"milk\"}")
                .when()
                .post("/notes")
                .then()
                .spec(contract.unauthorized());
    }

    @Test
    void unauthorized_where_401_is_not_documented(Contract contract) {
        var note = contract.created("writeNote");

        given(contract.requestWithoutCredentials("deleteNote"))
                .pathParam("noteId", note.id("noteId"))
                .when()
                .delete("/notes/{noteId}")
                .then()
                .spec(contract.unauthorized());
    }

    @Test
    void unauthorized_with_another_scheme(Contract contract) {
        given(contract.requestWithAnotherScheme("writeNote", "bearerAuth"))
                .contentType("application/json")
                .body("{\"text\": \"milk\"}")
                .when()
                .post("/notes")
                .then()
                .spec(contract.unauthorized());
    }

    @Test
    void deleted_note_is_listed_no_more(Contract contract) {
        var note = contract.created("writeNote");

        given(contract.request("deleteNote"))
                .pathParam("noteId", note.id("noteId"))
                .when()
                .delete("/notes/{noteId}")
                .then()
                .spec(contract.responds(204));

        given(contract.request("listNotes"))
                .when()
                .get("/notes")
                .then()
                .spec(contract.responds(200))
                .spec(contract.listsNoMore(note.id("noteId"), "/notes", "id"));
    }

    @Test
    void limit_bounds_the_page(Contract contract) {
        var note = contract.created("writeNote");
        contract.another(note);

        given(contract.request("listNotes"))
                .queryParam("limit", 1)
                .when()
                .get("/notes")
                .then()
                .spec(contract.responds(200))
                .spec(contract.listsAtMost(1, "/notes"));
    }

    @Test
    void offset_leads_further(Contract contract) {
        contract.created("writeNote");

        given(contract.request("listNotes")).when().get("/notes").then().spec(contract.responds(200));

        given(contract.request("listNotes"))
                .queryParam("offset", 10)
                .when()
                .get("/notes")
                .then()
                .spec(contract.listsOthers("/notes", "id"));
    }

    @Test
    void link_note(Contract contract) {
        var answer = contract.answered("writeNote");
        var noteId = answer.value("$response.body#/id");

        given(contract.request("getNote"))
                .pathParam("noteId", noteId)
                .when()
                .get("/notes/{noteId}")
                .then()
                .spec(contract.responds(200));
    }

    @Test
    void link_that_may_lead_nowhere(Contract contract) {
        var answer = contract.answered("writeNote");
        var noteId = answer.value("$response.body#/tag");

        given(contract.request("getNote"))
                .pathParam("noteId", noteId)
                .when()
                .get("/notes/{noteId}")
                .then()
                .spec(contract.leadsTo(200));
    }

    @Test
    void link_without_a_value(Contract contract) {
        contract.answered("writeNote").value("$response.body#/owner");
    }

    @Test
    void a_note_that_a_link_leads_to(Contract contract) {
        contract.created("writeNote");
        var note = contract.existing("/notes/{noteId}");

        given(contract.request("getNote"))
                .pathParam("noteId", note.id("noteId"))
                .when()
                .get("/notes/{noteId}")
                .then()
                .spec(contract.responds(200));
    }
}
