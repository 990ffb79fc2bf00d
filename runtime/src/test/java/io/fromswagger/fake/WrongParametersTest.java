package io.fromswagger.fake;

import static io.fromswagger.fake.Call.call;

import java.util.stream.Stream;

/** Wrong calls by their query, headers and cookies. */
class WrongParametersTest extends WrongCalls {

    @Override
    Stream<Row> rows() {
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
}
