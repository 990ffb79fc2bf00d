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
                        "cookie sid"));
    }

    private static String basic(String userAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
    }
}
