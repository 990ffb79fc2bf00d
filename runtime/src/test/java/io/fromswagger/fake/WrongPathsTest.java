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
                        "#/paths/~1parcels~1{parcelId}/get/parameters/0"),
                row(
                        "path in Latin-1",
                        invoice("K%F6ln"),
                        invoice("K%c3%b6ln%EF%BF%BD"),
                        "path parameter invoiceId must be percent-encoded UTF-8",
                        "actual    K%F6ln",
                        "#/paths/~1invoices~1{invoiceId}/get"),
                row(
                        "template that was not filled in",
                        call("GET /parcels/%7BparcelId%7D"),
                        call("GET /%70arcels/%37").at("/%762/%70arcels/%37"),
                        "path parameter parcelId must be an integer"),
                row(
                        "null in the path",
                        call("GET /parcels/null"),
                        call("GET /parcels/7"),
                        "parcelId must be an integer"),
                row(
                        "integer beyond its 64 bits",
                        call("GET /parcels/99999999999999999999"),
                        call("GET /parcels/9223372036854775807"),
                        "parcelId must be an integer of 64 bits"),
                row(
                        "ending of another format",
                        call("GET /parcels/7.json"),
                        call("GET /parcels/7"),
                        "parcelId must be an integer"),
                row(
                        "session in the path",
                        call("GET /parcels/7;jsessionid=1"),
                        call("GET /parcels/7"),
                        "parcelId must be an integer"),
                row(
                        "plus for a blank",
                        call("GET /files/a+b"),
                        call("GET /files/a%2Fb"),
                        "path parameter name must match"),
                row("another version", call("GET /parcels/7").at("/v1/parcels/7"), call("GET /parcels/7?"), nowhere),
                row(
                        "base path in another case",
                        call("GET /parcels/7").at("/V2/parcels/7"),
                        call("GET /parcels/7"),
                        nowhere),
                row(
                        "slash of the base path encoded",
                        call("GET /p").at("/v2%2Fparcels/7"),
                        call("GET /parcels/7"),
                        nowhere),
                row(
                        "another method, overridden",
                        call("POST /parcels/7")
                                .header("X-HTTP-Method-Override", "PUT")
                                .json("{\"weight\": 1}"),
                        call("PUT /parcels/7")
                                .header("X-HTTP-Method-Override", "PUT")
                                .json("{\"weight\": 1}"),
                        nowhere),
                row(
                        "label without its dot",
                        call("GET /shapes/1/;matrix=5"),
                        call("GET /shapes/.1/;matrix=5"),
                        "path parameter label must begin with .",
                        "#/paths/~1shapes~1{label}~1{matrix}/get/parameters/0"),
                row(
                        "matrix without its name",
                        call("GET /shapes/.1/5"),
                        call("GET /shapes/%2E1.2/;matrix=%35"),
                        "path parameter matrix must begin with ;"),
                row(
                        "matrix of another name",
                        call("GET /shapes/.1/;matrox=5"),
                        call("GET /shapes/.1/;matrix=5"),
                        "path parameter matrix must be an integer"));
    }

    private static Call invoice(String id) {
        return call("GET /invoices/" + id).header("Authorization", "Bearer t");
    }
}
