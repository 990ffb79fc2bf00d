package io.fromswagger.fake;

import static io.fromswagger.fake.Call.call;

import java.util.stream.Stream;

/** Wrong calls by their method and path. */
class WrongPathsTest extends WrongCalls {

    @Override
    Stream<Row> rows() {
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
}
