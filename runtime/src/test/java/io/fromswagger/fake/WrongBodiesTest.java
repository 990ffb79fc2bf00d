package io.fromswagger.fake;

import static io.fromswagger.fake.Call.call;

import java.util.stream.Stream;

/** Wrong calls by their JSON, text or bytes. */
class WrongBodiesTest extends WrongCalls {

    @Override
    Stream<Row> rows() {
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
                        "#/paths/~1picture/put/requestBody"),
                row(
                        "leading zero",
                        draft(", \"count\": 01"),
                        draft(", \"count\": 1.0"),
                        "the body must be JSON, but: malformed JSON"),
                row(
                        "NaN",
                        draft(", \"ratio\": NaN"),
                        draft(", \"ratio\": 1e-400"),
                        "the body must be JSON, but: malformed JSON"),
                row(
                        "trailing comma",
                        draft(", \"count\": 1,"),
                        draft(", \"count\": 1e2"),
                        "the body must be JSON, but"),
                row(
                        "comment",
                        draft(", \"count\": 1 /* one */"),
                        draft(", \"count\": -0"),
                        "the body must be JSON, but: malformed JSON"),
                row(
                        "control character",
                        draft(", \"note\": \"a\u0001b\""),
                        draft(", \"note\": \"a\\tb\\u0001\""),
                        "the body must be JSON, but"),
                row(
                        "integer beyond 32 bits",
                        draft(", \"count\": 2147483648"),
                        draft(", \"count\": -2147483648"),
                        "$.count must be an integer of 32 bits"),
                row(
                        "time with a blank",
                        draft(", \"at\": \"2026-01-01 00:00:00Z\""),
                        draft(", \"at\": \"2026-01-01T00:00:00.000+00:00\""),
                        "$.at must be a date-time"),
                row(
                        "time as a number",
                        draft(", \"at\": 1767225600"),
                        draft(", \"at\": \"2016-12-31T23:59:60Z\""),
                        "$.at must be a string"),
                row(
                        "no e-mail address",
                        draft(", \"mail\": \"me\""),
                        draft(", \"mail\": \"a+b@localhost\""),
                        "$.mail must be an e-mail address"),
                row("no base64", draft(", \"blob\": \"***\""), draft(", \"blob\": \"_-8=\""), "$.blob must be base64"),
                row(
                        "bytes as a list",
                        draft(", \"blob\": [1, 2]"),
                        draft(", \"blob\": \"\""),
                        "$.blob must be a string"),
                row("constant", draft(", \"kind\": \"Draft\""), draft(", \"kind\": \"draft\""), "$.kind must be"),
                row("none of the choices", draft(", \"size\": 1.5"), draft(", \"size\": 5.0"), "$.size must be"),
                row(
                        "name of a property",
                        draft(", \"tags\": {\"A\": \"x\"}"),
                        draft(", \"tags\": {\"a\": \"x\"}"),
                        "every property name of $.tags must match"),
                row(
                        "too many properties",
                        draft(", \"tags\": {\"a\": \"\", \"b\": \"\", \"c\": \"\"}"),
                        draft(", \"tags\": {\"a\": \"\", \"b\": \"\"}"),
                        "$.tags must have at most 2 properties"),
                row(
                        "value of a map",
                        draft(", \"tags\": {\"a\": null}"),
                        draft(", \"tags\": {}"),
                        "$.tags.a must be a string"),
                row(
                        "what another property asks for",
                        draft(", \"from\": 1"),
                        draft(", \"from\": 1, \"to\": 2"),
                        "$.to is required where from is given"),
                row(
                        "write-only property missing",
                        call("POST /drafts").json("{\"id\": \"7\"}"),
                        draft(", \"id\": \"read, and sent back\""),
                        "$.secret is required"),
                row(
                        "something behind the JSON",
                        send(PARCEL + " x"),
                        send(PARCEL + "\r\n"),
                        "the body must be JSON, but"),
                row("two in one body", send(PARCEL + PARCEL), send(PARCEL), "the body must be JSON, but"),
                row(
                        "JSON in a text",
                        call("POST /drafts").json("\"{\\\"secret\\\": \\\"abc\\\"}\""),
                        draft(""),
                        "$ must be an object"),
                row(
                        "nothing but blanks",
                        call("POST /drafts").json("  "),
                        call("POST /drafts").body("application/vnd.acme+json", "{\"secret\": \"abc\"}"),
                        "the body must be JSON, but"),
                row(
                        "another charset than it names",
                        call("POST /drafts").body("application/json; charset=utf-16", "{\"secret\": \"abc\"}"),
                        call("POST /drafts").body("application/json; charset=iso-8859-1", "{\"secret\": \"äöü\"}"),
                        "the body must be JSON, but"),
                row(
                        "media type as a range",
                        call("POST /drafts").body("*/*", "{\"secret\": \"abc\"}"),
                        call("POST /drafts").body("APPLICATION/JSON;Charset=\"utf-8\"", "{\"secret\": \"abc\"}"),
                        "header Content-Type must be application/json or application/vnd.acme+json"),
                row(
                        "body of a DELETE",
                        call("DELETE /invoices/7")
                                .header("Authorization", "Digest a=b")
                                .json("{}"),
                        call("DELETE /invoices/7")
                                .header("Authorization", "Digest a=b")
                                .header("Accept", "application/json"),
                        "no body is documented"));
    }

    private static Call with(String member) {
        return send("{\"weight\": 5, \"to\": {\"city\": \"Köln\"}, " + member + "}");
    }
}
