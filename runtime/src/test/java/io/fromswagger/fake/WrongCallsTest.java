package io.fromswagger.fake;

import static io.fromswagger.fake.Call.Part.file;
import static io.fromswagger.fake.Call.Part.json;
import static io.fromswagger.fake.Call.Part.text;
import static io.fromswagger.fake.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fromswagger.fake.mountebank.MountebankEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lies matrix of documents: each wrong call fails by the rule that it broke, whatever the fake answered; the right call
 * beside it doesn't. What stubs and verifications say of calls is in {@code UnexpectedCallsTest}.
 */
class WrongCallsTest {

    private static final byte[] PIXEL = {'P', 'N', 'G', 1, 2};

    private static final String PARCEL = "{\"weight\": 5, \"to\": {\"city\": \"Köln\"}}";

    @TempDir
    private static Path logs;

    private static MountebankEngine engine;
    private static Parcels parcels;

    @BeforeAll
    static void start() {
        engine = MountebankEngine.start("auto", logs);
        parcels = new Parcels(engine);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void answers_whatever_comes() {
        parcels.server().reset();
        parcels.answersByContract();
    }

    /** A kind of wrong call, with what the failure has to say, and with the right call beside it. */
    record Row(String kind, Call wrong, List<String> says, Call right) {
        @Override
        public String toString() {
            return kind;
        }
    }

    private static Row row(String kind, Call wrong, Call right, String... says) {
        return new Row(kind, wrong, List.of(says), right);
    }

    private static Call list(String query) {
        return call("GET /parcels?since=2026-01-01" + query)
                .header("X-Tenant", "acme")
                .header("Cookie", "region=eu")
                .header("Authorization", "Bearer a-token-of-somebody");
    }

    private static Call send(String body) {
        return call("POST /parcels")
                .header("Idempotency-Key", "7f2c1b52-6d0f-4b0e-9f6a-3c1a2d4e5f60")
                .header("X-Api-Key", "the-key-of-a-customer")
                .json(body);
    }

    private static Call with(String member) {
        return send("{\"weight\": 5, \"to\": {\"city\": \"Köln\"}, " + member + "}");
    }

    private static Call note(String form) {
        return call("POST /parcels/1/notes?key=the-key-of-a-customer").form(form);
    }

    private static Call label(Call.Part... parts) {
        return call("POST /parcels/1/label")
                .header("Cookie", "a=b; sid=the-session")
                .parts(parts);
    }

    private static String basic(String userAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Row> rows() {
        return Stream.of(paths(), parameters(), bodies(), formsAndParts(), credentials())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> paths() {
        var nowhere = "a service calls only what its collaborator's document declares";
        return Stream.of(
                row("undeclared path", call("GET /parcel/7"), call("GET /parcels/7"), nowhere, "nearest   getParcel"),
                row(
                        "undeclared method",
                        call("PATCH /parcels/7").json("{\"weight\": 1}"),
                        call("PUT /parcels/7").json("{\"weight\": 1}"),
                        nowhere,
                        "PATCH /v2/parcels/7",
                        "/v2/parcels/{parcelId}"),
                row("HEAD where only GET is declared", call("HEAD /parcels/7"), call("GET /parcels/latest"), nowhere),
                row("OPTIONS", call("OPTIONS /parcels/7"), call("GET /parcels/8"), nowhere),
                row(
                        "base path missing",
                        call("GET /parcels/7").at("/parcels/7"),
                        call("GET /parcels/7"),
                        nowhere,
                        "/v2/parcels/{parcelId}"),
                row("base path twice", call("GET /parcels/7").at("/v2/v2/parcels/7"), call("GET /parcels/7"), nowhere),
                row("trailing slash", call("GET /parcels/7/"), call("GET /parcels/7"), nowhere),
                row("empty path parameter", call("GET /parcels/"), call("GET /parcels/1"), nowhere),
                row("two slashes", call("GET //parcels/7"), call("GET /parcels/7"), nowhere),
                row("wrong case in the path", call("GET /Parcels/7"), call("GET /parcels/7"), nowhere),
                row(
                        "wrong case of a word that is a parameter elsewhere",
                        call("GET /parcels/Latest"),
                        call("GET /parcels/latest"),
                        "path parameter parcelId must be an integer",
                        "#/paths/~1parcels~1{parcelId}/get/parameters/0"),
                row(
                        "a slash that was to be percent-encoded",
                        call("GET /files/a/b"),
                        call("GET /files/a%2Fb"),
                        nowhere,
                        "nearest   getFile"),
                row(
                        "percent-encoded twice",
                        call("GET /files/a%252Fb"),
                        call("GET /files/a%2fb"),
                        "path parameter name must match",
                        "#/paths/~1files~1{name}/get/parameters/0"),
                row(
                        "type of a path parameter",
                        call("GET /parcels/seven"),
                        call("GET /parcels/%37"),
                        "path parameter parcelId must be an integer",
                        "#/paths/~1parcels~1{parcelId}/get/parameters/0"),
                row(
                        "bounds of a path parameter",
                        call("GET /parcels/0"),
                        call("GET /parcels/9007199254740993"),
                        "path parameter parcelId must be at least 1",
                        "#/paths/~1parcels~1{parcelId}/get/parameters/0"));
    }

    private static Stream<Row> parameters() {
        var at = "#/paths/~1parcels/get/parameters/";
        var bare = call("GET /parcels?since=2026-01-01").header("Authorization", "Bearer a-token-of-somebody");
        return Stream.of(
                row(
                        "required query parameter missing",
                        list("").at("/v2/parcels"),
                        list(""),
                        "query parameter since is required",
                        at + 5),
                row(
                        "required header missing",
                        bare.header("Cookie", "region=eu"),
                        bare.header("Cookie", "region=eu").header("x-tenant", "acme"),
                        "header X-Tenant is required",
                        at + 6),
                row(
                        "required cookie missing",
                        bare.header("X-Tenant", "acme").header("Cookie", "Region=eu"),
                        bare.header("X-Tenant", "acme").header("Cookie", "theme=dark; region=us"),
                        "cookie region is required",
                        at + 8),
                row(
                        "enum of a cookie",
                        bare.header("X-Tenant", "acme").header("Cookie", "region=mars"),
                        bare.header("X-Tenant", "acme").header("Cookie", "region=eu"),
                        "cookie region must be",
                        at + 8),
                row(
                        "type of a query parameter",
                        list("&limit=many"),
                        list("&limit=7"),
                        "limit must be an integer",
                        at + 0),
                row(
                        "fraction for an integer",
                        list("&limit=7.5"),
                        list("&limit=100"),
                        "limit must be an integer",
                        at + 0),
                row(
                        "bound of a query parameter",
                        list("&limit=101"),
                        list("&limit=1"),
                        "limit must be at most 100",
                        at + 0),
                row("empty query parameter", list("&limit="), list("&limit=2"), "limit must be an integer", at + 0),
                row(
                        "format of a query parameter",
                        call("GET /parcels?since=yesterday")
                                .header("X-Tenant", "acme")
                                .header("Cookie", "region=eu")
                                .header("Authorization", "Bearer t"),
                        list(""),
                        "query parameter since must be",
                        at + 5),
                row(
                        "type of a header",
                        list("").header("X-Trace", "seven"),
                        list("").header("X-TRACE", "7").header("X-Anything-Else", "else"),
                        "header X-Trace must be an integer",
                        at + 7),
                row(
                        "pattern of a header",
                        bare.header("Cookie", "region=eu").header("X-Tenant", "Acme"),
                        bare.header("Cookie", "region=eu").header("X-Tenant", "acme"),
                        "header X-Tenant must match",
                        at + 6),
                row(
                        "enum in a list",
                        list("&status=sent&status=stolen"),
                        list("&status=lost&status=sent"),
                        "status[1] must be",
                        at + 1),
                row(
                        "a list joined where its items are apart",
                        list("&status=sent,lost"),
                        list("&status=sent&status=lost"),
                        "status[0] must be",
                        at + 1),
                row(
                        "a list apart where its items are joined",
                        list("&tags=a&tags=b"),
                        list("&tags=a,b"),
                        "query parameter tags must be there once",
                        at + 2),
                row(
                        "too many items",
                        list("&tags=a,b,c,d"),
                        list("&tags=a%2Cb,c"),
                        "tags must have at most 3 items",
                        at + 2),
                row("wrong delimiter", list("&ids=1,2"), list("&ids=1%7C2"), "ids[0] must be an integer", at + 3),
                row(
                        "member of a deep object",
                        list("&filter%5Bweight%5D=heavy"),
                        list("&filter%5Bweight%5D=5"),
                        "filter.weight must be an integer",
                        at + 4),
                row(
                        "an object without its brackets",
                        list("&weight=5"),
                        list("&filter[weight]=5".replace("[", "%5b").replace("]", "%5d")),
                        "query parameter weight is not documented",
                        "#/paths/~1parcels/get"),
                row(
                        "undeclared query parameter",
                        list("&limt=7"),
                        list("&limit=7"),
                        "query parameter limt is not documented",
                        "no other than limit, status"),
                row(
                        "wrong case of a query parameter",
                        list("&Limit=7"),
                        list("&limit=8"),
                        "query parameter Limit is not documented"),
                row(
                        "brackets of another style",
                        list("&status%5B%5D=sent"),
                        list("&status=sent"),
                        "query parameter status[] is not documented"),
                row(
                        "one value sent twice",
                        list("&limit=1&limit=2"),
                        list("&limit=1"),
                        "query parameter limit must be there once",
                        "2: 1 and 2",
                        at + 0),
                row(
                        "a query where none is",
                        call("GET /parcels/7?verbose=true"),
                        call("GET /parcels/7"),
                        "query parameter verbose is not documented",
                        "no query parameter"),
                row(
                        "format of a header",
                        call("POST /parcels")
                                .header("Idempotency-Key", "again")
                                .header("X-Api-Key", "the-key-of-a-customer")
                                .json(PARCEL),
                        send(PARCEL),
                        "header Idempotency-Key must be a UUID",
                        "#/paths/~1parcels/post/parameters/0"));
    }

    private static Stream<Row> bodies() {
        var at = "#/components/schemas/NewParcel/properties/";
        var body = "#/paths/~1parcels/post/requestBody";
        return Stream.of(
                row(
                        "body missing",
                        call("POST /parcels")
                                .header("Idempotency-Key", "7f2c1b52-6d0f-4b0e-9f6a-3c1a2d4e5f60")
                                .header("X-Api-Key", "the-key-of-a-customer"),
                        send(PARCEL).chunked(),
                        "a body is required",
                        body),
                row(
                        "body where none is",
                        call("GET /parcels/7").json("{}"),
                        call("GET /parcels/7").header("Content-Type", "application/json"),
                        "no body is documented",
                        "#/paths/~1parcels~1{parcelId}/get"),
                row(
                        "wrong media type",
                        call("POST /parcels")
                                .header("Idempotency-Key", "7f2c1b52-6d0f-4b0e-9f6a-3c1a2d4e5f60")
                                .header("X-Api-Key", "the-key-of-a-customer")
                                .body("text/json", PARCEL),
                        send(PARCEL),
                        "header Content-Type must be application/json",
                        body),
                row(
                        "Content-Type missing",
                        call("POST /parcels")
                                .header("Idempotency-Key", "7f2c1b52-6d0f-4b0e-9f6a-3c1a2d4e5f60")
                                .header("X-Api-Key", "the-key-of-a-customer")
                                .untyped(PARCEL),
                        call("POST /parcels")
                                .header("Idempotency-Key", "7f2c1b52-6d0f-4b0e-9f6a-3c1a2d4e5f60")
                                .header("X-Api-Key", "the-key-of-a-customer")
                                .body("Application/JSON; charset=utf-8", PARCEL),
                        "header Content-Type must be application/json",
                        "actual    absent",
                        body),
                row("malformed JSON", send("{\"weight\": 5,"), send(PARCEL), "the body must be JSON, but", body),
                row(
                        "a byte order mark",
                        send("\uFEFF" + PARCEL),
                        send(PARCEL),
                        "the body must be JSON, but begins with a byte order mark",
                        "#/paths/~1parcels/post"),
                row("a form for JSON", send("weight=5&to=Bonn"), send(PARCEL), "the body must be JSON, but", body),
                row(
                        "the same member twice",
                        with("\"weight\": 6"),
                        send("{\"to\": {\"city\": \"Köln\"}, \"weight\": 6}"),
                        "the body must be JSON, but",
                        body),
                row(
                        "a list for an object",
                        send("[" + PARCEL + "]"),
                        send("\n\t" + PARCEL + " "),
                        "$ must be an object",
                        "#/components/schemas/NewParcel"),
                row(
                        "required property missing",
                        send("{\"to\": {\"city\": \"Köln\"}}"),
                        send(PARCEL),
                        "$.weight is required",
                        at.substring(0, at.length() - "/properties/".length())),
                row(
                        "type of a property",
                        with("\"fragile\": \"yes\""),
                        with("\"fragile\": true"),
                        "$.fragile must be a boolean",
                        at + "fragile"),
                row(
                        "number as text",
                        send("{\"weight\": \"5\", \"to\": {\"city\": \"Bonn\"}}"),
                        send("{\"weight\": 5.0, \"to\": {\"city\": \"Bonn\"}}"),
                        "$.weight must be an integer",
                        at + "weight"),
                row(
                        "text as number",
                        with("\"code\": 12"),
                        with("\"code\": \"DE\""),
                        "$.code must be a string",
                        at + "code"),
                row(
                        "null where none may be",
                        with("\"due\": null"),
                        with("\"comment\": null"),
                        "$.due must be",
                        at + "due"),
                row(
                        "integer above its bound",
                        send("{\"weight\": 30001, \"to\": {\"city\": \"Bonn\"}}"),
                        send("{\"weight\": 3e4, \"to\": {\"city\": \"Bonn\"}}"),
                        "$.weight must be at most 30000",
                        at + "weight"),
                row(
                        "integer below its bound",
                        send("{\"weight\": 0, \"to\": {\"city\": \"Bonn\"}}"),
                        send("{\"weight\": 1, \"to\": {\"city\": \"Bonn\"}}"),
                        "$.weight must be at least 1",
                        at + "weight"),
                row(
                        "no multiple",
                        with("\"price\": 0.7"),
                        with("\"price\": 12345678901234567890.5"),
                        "$.price must be a multiple of 0.5",
                        at + "price"),
                row("enum", with("\"kind\": \"Box\""), with("\"kind\": \"box\""), "$.kind must be", at + "kind"),
                row(
                        "format",
                        with("\"due\": \"1.2.2026\""),
                        with("\"due\": \"2026-02-01\""),
                        "$.due must be",
                        at + "due"),
                row(
                        "a day that is not",
                        with("\"due\": \"2026-02-30\""),
                        with("\"due\": \"2028-02-29\""),
                        "$.due must be",
                        at + "due"),
                row("pattern", with("\"code\": \"de\""), with("\"code\": \"FR\""), "$.code must match", at + "code"),
                row(
                        "text too long",
                        with("\"comment\": \"fragile\""),
                        with("\"comment\": \"äöü😀ß\""),
                        "$.comment must be at most 5 characters long",
                        at + "comment"),
                row(
                        "list too short",
                        with("\"items\": []"),
                        with("\"items\": [{\"sku\": \"a\"}]"),
                        "$.items must have at least 1 item",
                        at + "items"),
                row(
                        "item twice",
                        with("\"items\": [{\"sku\": \"a\"}, {\"sku\": \"a\"}]"),
                        with("\"items\": [{\"sku\": \"a\"}, {\"sku\": \"a\", \"count\": 1}]"),
                        "$.items must not contain an item twice",
                        at + "items"),
                row(
                        "fault in an item",
                        with("\"items\": [{\"sku\": \"a\"}, {\"count\": 1}]"),
                        with("\"items\": [{\"sku\": \"a\", \"hint\": \"allowed\"}]"),
                        "$.items[1].sku is required",
                        "#/components/schemas/Item"),
                row(
                        "fault in an object within",
                        send("{\"weight\": 5, \"to\": {\"city\": \"\"}}"),
                        send("{\"weight\": 5, \"to\": {\"city\": \"K\\u00f6ln\", \"country\": \"DE\"}}"),
                        "$.to.city must be at least 1 character long",
                        "#/components/schemas/Address/properties/city"),
                row(
                        "additional property",
                        with("\"colour\": \"red\""),
                        with("\"serial\": 12345678901234567890"),
                        "$.colour",
                        "#/components/schemas/NewParcel"),
                row(
                        "property in another case",
                        with("\"Fragile\": true"),
                        with("\"fragile\": false"),
                        "$.Fragile",
                        "#/components/schemas/NewParcel"),
                row(
                        "unknown discriminator",
                        call("POST /payments").json("{\"by\": \"gold\", \"number\": \"4111\"}"),
                        call("POST /payments").json("{\"by\": \"card\", \"number\": \"4111\"}"),
                        "$.by must be",
                        "#/components/schemas/Payment"),
                row(
                        "discriminator of another branch",
                        call("POST /payments").json("{\"by\": \"cash\", \"number\": \"4111\"}"),
                        call("POST /payments").json("{\"amount\": 3, \"by\": \"cash\"}"),
                        "$.amount is required",
                        "#/components/schemas/Cash"),
                row(
                        "plain text too long",
                        call("PUT /text").body("text/plain", "too long"),
                        call("PUT /text").body("text/plain; charset=utf-8", "Köln!"),
                        "$ must be at most 5 characters long",
                        "#/paths/~1text/put/requestBody"),
                row(
                        "JSON for plain text",
                        call("PUT /text").json("\"Bonn\""),
                        call("PUT /text").body("text/plain", "Bonn"),
                        "header Content-Type must be text/plain",
                        "#/paths/~1text/put/requestBody"),
                row(
                        "another kind of picture",
                        call("PUT /picture").body("image/gif", PIXEL),
                        call("PUT /picture"),
                        "header Content-Type must be image/png",
                        "#/paths/~1picture/put/requestBody"));
    }

    private static Stream<Row> formsAndParts() {
        var form =
                "#/paths/~1parcels~1{parcelId}~1notes/post/requestBody/content/application~1x-www-form-urlencoded/schema";
        var parts = "#/paths/~1parcels~1{parcelId}~1label/post/requestBody/content/multipart~1form-data/schema";
        return Stream.of(
                row("form field missing", note("urgent=true"), note("text=hello+world"), "$.text is required", form),
                row(
                        "type of a form field",
                        note("text=x&urgent=maybe"),
                        note("urgent=true&text=%C3%BC"),
                        "$.urgent must be a boolean",
                        form + "/properties/urgent"),
                row("unknown form field", note("text=x&tetx=y"), note("text=x"), "$.tetx", form),
                row(
                        "form field too long",
                        note("text=" + "x".repeat(21)),
                        note("text=" + "%C3%A4".repeat(20)),
                        "$.text must be at most 20 characters long",
                        form + "/properties/text"),
                row(
                        "list in a form",
                        note("text=x&copies=1&copies=two"),
                        note("text=x&copies=1&copies=2"),
                        "$.copies[1] must be an integer",
                        form + "/properties/copies"),
                row(
                        "JSON for a form",
                        call("POST /parcels/1/notes?key=k").json("{\"text\": \"x\"}"),
                        call("POST /parcels/1/notes?key=k").form("text=x"),
                        "header Content-Type must be application/x-www-form-urlencoded"),
                row(
                        "part missing",
                        label(text("title", "x")),
                        label(text("title", "x"), file("picture", PIXEL)),
                        "$.picture is required",
                        parts),
                row(
                        "unknown part",
                        label(text("title", "x"), file("picture", PIXEL), text("titel", "x")),
                        label(file("picture", PIXEL), text("title", "x")),
                        "$.titel",
                        parts),
                row(
                        "type of a part",
                        label(text("title", "x"), file("picture", PIXEL), text("pages", "two")),
                        label(text("title", "x"), file("picture", PIXEL), text("pages", "2")),
                        "$.pages must be an integer",
                        parts + "/properties/pages"),
                row(
                        "a part's JSON",
                        label(text("title", "x"), file("picture", PIXEL), json("place", "{\"town\": \"Bonn\"}")),
                        label(text("title", "x"), file("picture", PIXEL), json("place", "{\"city\": \"Bonn\"}")),
                        "$.place.city is required",
                        parts + "/properties/place"),
                row(
                        "file too large",
                        label(text("title", "x"), file("picture", new byte[9])),
                        label(text("title", "x"), file("picture", new byte[8])),
                        "$.picture must be at most 8 characters long",
                        parts + "/properties/picture"),
                row(
                        "no boundaries",
                        call("POST /parcels/1/label").header("Cookie", "sid=s").body("multipart/form-data", "title=x"),
                        label(text("title", "x"), file("picture", PIXEL)),
                        "the body must have parts, between boundaries",
                        "#/paths/~1parcels~1{parcelId}~1label/post/requestBody"));
    }

    private static Stream<Row> credentials() {
        var who = "who calls must prove it by ";
        var list =
                call("GET /parcels?since=2026-01-01").header("X-Tenant", "acme").header("Cookie", "region=eu");
        var send = call("POST /parcels")
                .header("Idempotency-Key", "7f2c1b52-6d0f-4b0e-9f6a-3c1a2d4e5f60")
                .json(PARCEL);
        return Stream.of(
                row("no bearer token", list, list.header("Authorization", "bearer t"), who, "Authorization: Bearer …"),
                row(
                        "Basic for Bearer",
                        list.header("Authorization", basic("me:secret")),
                        list("&limit=3"),
                        who,
                        "actual    Authorization: Basic …"),
                row("bearer token empty", list.header("Authorization", "Bearer "), list("&limit=4"), who),
                row("token without its scheme", list.header("Authorization", "a-token"), list("&limit=5"), who),
                row(
                        "neither of two ways",
                        send,
                        send.header("Authorization", basic("me:secret")),
                        who,
                        "header X-Api-Key or Authorization: Basic …"),
                row(
                        "Basic without a password",
                        call("POST /session").header("Authorization", "Basic bWU="),
                        call("POST /session").header("Authorization", basic("me:")),
                        who,
                        "Authorization: Basic …"),
                row(
                        "API key in another header",
                        send.header("Api-Key", "the-key-of-a-customer"),
                        send.header("x-api-key", "the-key-of-a-customer"),
                        who),
                row(
                        "no API key in the query",
                        call("POST /parcels/1/notes").form("text=x"),
                        note("text=y"),
                        who,
                        "by query key"),
                row(
                        "no API key in the cookie",
                        call("POST /parcels/1/label").parts(text("title", "x"), file("picture", PIXEL)),
                        label(text("title", "y"), file("picture", PIXEL)),
                        who,
                        "cookie sid"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_wrong_call_fails_by_its_rule(Row row) throws Exception {
        row.wrong().send(parcels);

        var failure =
                catchThrowableOfType(FakeFailure.class, () -> parcels.server().verify("service 'shop'"));

        assertThat(failure).as("it was silent").isNotNull();
        assertThat(failure.getMessage()).contains(row.says()).contains("openapi/parcels.yaml", "service 'shop'");
        assertThat(failure.getMessage().split("\n  rule ", -1))
                .as("one rule: %s", failure.getMessage())
                .hasSize(2);
        assertThat(failure.getMessage()).doesNotContain("a-token-of-somebody", "the-key-of-a-customer");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_right_call_beside_it_does_not_fail(Row row) throws Exception {
        assertThat(row.right().send(parcels)).isEqualTo(204);

        assertThatCode(() -> parcels.server().verify("service 'shop'")).doesNotThrowAnyException();
    }
}
