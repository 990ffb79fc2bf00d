package io.fromswagger.fake;

import static io.fromswagger.fake.Call.Part.file;
import static io.fromswagger.fake.Call.Part.text;
import static io.fromswagger.fake.Call.call;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/** Wrong calls by who they say that they are. */
class WrongCredentialsTest extends WrongCalls {

    @Override
    Stream<Row> rows() {
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
                        "cookie sid"),
                row(
                        "Basic for OAuth 2.0",
                        invoices(basic("me:secret")),
                        invoices("DPoP t").header("DPoP", "eyJ"),
                        who,
                        "Authorization: Bearer …",
                        "actual    Authorization: Basic …",
                        "#/paths/~1invoices/get"),
                row("Negotiate for OAuth 2.0", invoices("Negotiate YII="), invoices("OAuth t"), who, "Negotiate …"),
                row("token without a scheme for OAuth 2.0", invoices("eyJhbGciOi"), invoices("bearer eyJhbGciOi"), who),
                row("scheme twice", invoices("Bearer Bearer t"), invoices("Bearer  t"), who, "which is no token"),
                row(
                        "token in quotation marks",
                        invoices("Bearer \"t\""),
                        invoices("Bearer 1|t"),
                        who,
                        "which is no token"),
                row(
                        "token in another header",
                        call("GET /invoices").header("X-Authorization", "Bearer t"),
                        call("GET /invoices?access_token=t"),
                        who),
                row(
                        "Authorization in two lines",
                        invoices("Bearer t").header("Authorization", "Bearer u"),
                        invoices("Bearer t").header("Proxy-Authorization", "Basic bWU6"),
                        "header Authorization must be there once",
                        "actual    2 lines"),
                row(
                        "Digest for OpenID Connect",
                        call("GET /invoices/7").header("Authorization", "Digest username=\"me\", realm=\"r\""),
                        call("GET /invoices/7").header("Authorization", "Bearer t"),
                        who,
                        "actual    Authorization: Digest …"),
                row(
                        "Bearer for Digest",
                        call("DELETE /invoices/7").header("Authorization", "Bearer t"),
                        call("DELETE /invoices/7").header("Authorization", "digest username=\"me\", realm=\"r\""),
                        who,
                        "Authorization: Digest …"),
                row(
                        "Digest for Bearer",
                        list.header("Authorization", "Digest username=\"me\""),
                        list("&limit=6"),
                        who,
                        "actual    Authorization: Digest …"),
                row(
                        "the one of two that go together",
                        seal().header("X-Api-Key", "the-key-of-a-customer"),
                        seal().header("X-Api-Key", "the-key-of-a-customer").header("Authorization", "Bearer t"),
                        who,
                        "header X-Api-Key and Authorization: Bearer … or cookie sid"),
                row(
                        "the other of two that go together",
                        seal().header("Authorization", "Bearer a-token-of-somebody"),
                        seal().header("Cookie", "sid=the-session"),
                        who),
                row(
                        "API key as a cookie",
                        seal().header("Authorization", "Bearer t").header("Cookie", "X-Api-Key=the-key-of-a-customer"),
                        seal().header("Authorization", "Bearer t").header("Cookie", "a=b; sid=s"),
                        who),
                row("cookie of another case", seal().header("Cookie", "SID=s"), seal().header("Cookie", "sid=t"), who),
                row(
                        "API key empty in the query",
                        call("POST /parcels/1/notes?key=").form("text=x"),
                        note("text=z"),
                        who,
                        "by query key"),
                row(
                        "API key of the query in a header",
                        call("POST /parcels/1/notes")
                                .header("key", "the-key-of-a-customer")
                                .form("text=x"),
                        note("text=z"),
                        who),
                row(
                        "Basic that is not in base64",
                        call("POST /session").header("Authorization", "Basic me:secret"),
                        call("POST /session").header("Authorization", basic("me:sec:ret")),
                        who));
    }

    private static Call seal() {
        return call("PUT /invoices/7/seal");
    }

    private static String basic(String userAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
    }
}
