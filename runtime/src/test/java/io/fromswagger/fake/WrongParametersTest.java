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
                        "#/paths/~1parcels/post/parameters/0"),
                row(
                        "list by commas for blanks",
                        draw("codes=1,2%203"),
                        draw("codes=1%202"),
                        "codes[0] must be an integer"),
                row(
                        "list in too few values",
                        draw("codes=1"),
                        draw("codes=1+2+3"),
                        "query parameter codes must have at least 2 items"),
                row(
                        "unknown member of an object that is spread",
                        draw("limit=3"),
                        draw("size=3"),
                        "query parameter limit is not documented",
                        "offset, size"),
                row(
                        "object whole where it is spread",
                        draw("page=offset,3"),
                        draw("offset=3&size=1"),
                        "query parameter page is not documented"),
                row(
                        "object spread where it is whole",
                        draw("r=1"),
                        draw("rgb=r%2C1%2Cg%2C2"),
                        "query parameter r is not documented"),
                row(
                        "object of odd length",
                        draw("rgb=r,1,g"),
                        draw("rgb=r,1,g,2"),
                        "query parameter rgb must be an object"),
                row(
                        "a deep object as JSON",
                        list("&filter=%7B%22weight%22%3A5%7D"),
                        list("&filter[weight]=6".replace("[", "%5B").replace("]", "%5D")),
                        "query parameter filter must be an object"),
                row(
                        "a deep object by dots",
                        list("&filter.weight=5"),
                        list("&filter%5Bweight%5D=7"),
                        "query parameter filter.weight is not documented"),
                row(
                        "a deep object as a list",
                        list("&filter%5B%5D=5"),
                        list("&filter%5Bweight%5D=8"),
                        "query parameter filter must name the members of an object",
                        at + 4),
                row(
                        "member of a deep object twice",
                        list("&filter%5Bweight%5D=5&filter%5Bweight%5D=6"),
                        list("&filter%5Bweight%5D=5&filter%5Bother%5D=6"),
                        "query parameter filter[weight] must be there once",
                        "2: 5 and 6"),
                row(
                        "JSON of a parameter",
                        draw("where=%7B%22town%22%3A%22x%22%7D"),
                        draw("where=%7B%22city%22%3A%22x%22%7D"),
                        "query parameter where.city is required"),
                row(
                        "no JSON for a parameter",
                        draw("where=Bonn"),
                        draw("where=%7B%22city%22:%22%22%7D"),
                        "where must be an object"),
                row("boolean in another language", draw("deep=True"), draw("deep=true"), "deep must be a boolean"),
                row("boolean as a flag", draw("deep"), draw("deep=false"), "deep must be a boolean"),
                row(
                        "time without a zone",
                        draw("at=2026-01-01T00:00:00"),
                        draw("at=2026-01-01T00:00:00Z"),
                        "query parameter at must be a date-time"),
                row(
                        "plus in a time that was to be percent-encoded",
                        draw("at=2026-01-01T00:00:00+02:00"),
                        draw("at=2026-01-01T00:00:00%2B02:00"),
                        "query parameter at must be a date-time",
                        "00:00:00 02:00"),
                row(
                        "time as milliseconds",
                        draw("at=1767225600000"),
                        draw("at=2026-01-01t00:00:00.123456789z"),
                        "query parameter at must be a date-time"),
                row(
                        "integer beyond its 32 bits",
                        draw("count=3000000000"),
                        draw("count=2147483647"),
                        "count must be an integer of 32 bits"),
                row("thousands apart", draw("count=1,000"), draw("count=1e3"), "count must be an integer"),
                row("hexadecimal", draw("count=0x10"), draw("count=16.0"), "count must be an integer"),
                row("not a number", draw("ratio=NaN"), draw("ratio=-1.5E%2B3"), "ratio must be a number"),
                row("decimal comma", draw("ratio=1,5"), draw("ratio=1"), "ratio must be a number"),
                row("null as text", draw("ratio=null"), draw(""), "ratio must be a number"),
                row(
                        "ampersand that was percent-encoded",
                        draw("q=a%26deep=true"),
                        draw("q=a%26b&deep=true"),
                        "q must be at most 8 characters long"),
                row(
                        "list of a header, too long in all its lines",
                        draw("").header("X-Ids", "1, 2").header("X-Ids", "3, 4"),
                        draw("").header("X-Ids", "1,  2 ").header("X-Ids", "3"),
                        "header X-Ids must have at most 3 items"),
                row(
                        "list of a header by blanks",
                        draw("").header("X-Ids", "1 2"),
                        draw("").header("x-ids", "1"),
                        "header X-Ids[0] must be an integer"),
                row(
                        "enum of a header in another case",
                        draw("").header("X-Mode", "Fast"),
                        draw("").header("X-MODE", "fast"),
                        "header X-Mode must be"),
                row(
                        "header twice",
                        draw("").header("X-Mode", "fast").header("X-Mode", "slow"),
                        draw("").header("X-Mode", "slow").header("X-Other", "a").header("X-Other", "b"),
                        "header X-Mode must be"),
                row(
                        "cookies by commas",
                        bare.header("X-Tenant", "acme").header("Cookie", "theme=a, region=eu"),
                        bare.header("X-Tenant", "acme")
                                .header("Cookie", "theme=a")
                                .header("Cookie", "region=eu"),
                        "cookie region is required"),
                row(
                        "header as a cookie",
                        bare.header("Cookie", "region=eu; X-Tenant=acme"),
                        bare.header("Cookie", "region=eu").header("X-tenant", "acme"),
                        "header X-Tenant is required"),
                row(
                        "takes nothing that is answered",
                        invoices("Bearer t").header("Accept", "text/html, application/xhtml+xml"),
                        invoices("Bearer t").header("Accept", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"),
                        "header Accept must take application/json or text/csv",
                        "actual    text/html, application/xhtml+xml",
                        "#/paths/~1invoices/get/responses/200"),
                row(
                        "takes everything but what is answered",
                        invoices("Bearer t")
                                .header(
                                        "Accept",
                                        "application/json;q=0, text/csv;q=0.0, application/problem+json;q=0, */*"),
                        invoices("Bearer t").header("Accept", "application/json;q=0.001, */*;q=0"),
                        "header Accept must take application/json or text/csv"),
                row(
                        "takes what is no media type",
                        invoices("Bearer t").header("Accept", "json"),
                        invoices("Bearer t").header("Accept", "text/*"),
                        "header Accept must take application/json or text/csv"),
                row(
                        "takes another version",
                        call("GET /invoices/7")
                                .header("Authorization", "Bearer t")
                                .header("Accept", "application/vnd.acme.v1+json"),
                        call("GET /invoices/7")
                                .header("Authorization", "Bearer t")
                                .header("Accept", "application/json, application/*+json"),
                        "header Accept must take application/vnd.acme.v2+json"));
    }
}
