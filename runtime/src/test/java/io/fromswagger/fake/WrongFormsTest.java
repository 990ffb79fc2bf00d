package io.fromswagger.fake;

import static io.fromswagger.fake.Call.Part.file;
import static io.fromswagger.fake.Call.Part.json;
import static io.fromswagger.fake.Call.Part.text;
import static io.fromswagger.fake.Call.Part.with;
import static io.fromswagger.fake.Call.call;

import java.util.stream.Stream;

/** Wrong calls by the fields of their form or by their parts. */
class WrongFormsTest extends WrongCalls {

    @Override
    Stream<Row> rows() {
        var form =
                "#/paths/~1parcels~1{parcelId}~1notes/post/requestBody/content/application~1x-www-form-urlencoded/schema";
        var parts = "#/paths/~1parcels~1{parcelId}~1label/post/requestBody/content/multipart~1form-data/schema";
        var encoding = "#/paths/~1papers/post/requestBody/content/multipart~1form-data/encoding/";
        var file = "; filename=\"a\"";
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
                        "#/paths/~1parcels~1{parcelId}~1label/post/requestBody"),
                row(
                        "no end of the parts",
                        papers("--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nx\r\n--b\r\n"),
                        papers("--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nx\r\n--b--"),
                        "the last part must have a boundary behind it that ends with --",
                        "#/paths/~1papers/post"),
                row(
                        "lines that end without CR",
                        papers("--b\nContent-Disposition: form-data; name=\"note\"\n\nx\n--b--\n"),
                        papers("preamble\r\n--b\r\nContent-Disposition: form-data; name=note\r\n\r\nx\r\n--b--\r\nend"),
                        "the last part must have a boundary behind it that ends with --"),
                row(
                        "part without a name",
                        papers("--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n"),
                        papers(text("note", "x")),
                        "each part must have a Content-Disposition with a name"),
                row(
                        "part twice where the document has one",
                        papers(text("note", "x"), text("note", "y")),
                        papers(text("note", "x"), text("free", "y")),
                        "$.note must be a string"),
                row(
                        "part of another media type",
                        papers(with(file + "\r\nContent-Type: text/html", "scan", "x")),
                        papers(with(file + "\r\ncontent-type: Image/PNG", "scan", "x")),
                        "the Content-Type of part scan must be application/pdf or image/*",
                        "actual    text/html",
                        encoding + "scan/contentType"),
                row(
                        "file without its media type",
                        papers(with("", "scan", "x")),
                        papers(with("\r\nContent-Type: application/pdf; version=1.7", "scan", "x")),
                        "the Content-Type of part scan must be application/pdf or image/*",
                        "actual    absent, which means text/plain (RFC 7578, 4.4)"),
                row(
                        "second of several parts",
                        papers(file("scans", PIXEL), with(file + "\r\nContent-Type: image/gif", "scans", "x")),
                        papers(file("scans", PIXEL), file("scans", PIXEL)),
                        "the Content-Type of part scans must be image/png"),
                row(
                        "JSON without its media type, where the document names it",
                        papers(text("data", "{\"city\": \"Bonn\"}")),
                        papers(with(
                                "\r\nContent-Type: application/json; charset=UTF-8", "data", "{\"city\": \"Bonn\"}")),
                        "the Content-Type of part data must be application/json"),
                row(
                        "text as markup",
                        papers(with("\r\nContent-Type: text/html", "note", "<p>x</p>")),
                        papers(with("\r\nContent-Type: text/plain; charset=utf-8", "note", "x")),
                        "the Content-Type of part note must be text/plain"),
                row(
                        "an object's toString for its JSON",
                        papers(text("more", "[object Object]")),
                        papers(text("more", "{\"city\": \"Bonn\"}")),
                        "$.more must be an object"),
                row(
                        "header of a part missing",
                        papers(with(file, "signed", "x")),
                        papers(with(file + "\r\nx-checksum: 17", "signed", "x")),
                        "header X-Checksum of part signed is required",
                        encoding + "signed/headers/X-Checksum"),
                row(
                        "type of a part's header",
                        papers(with(file + "\r\nX-Checksum: abc", "signed", "x")),
                        papers(with(file + "\r\nX-Checksum:   5  ", "signed", "x")),
                        "header X-Checksum of part signed must be an integer"),
                row(
                        "pattern of a part's header",
                        papers(with(file + "\r\nX-Checksum: 5\r\nX-Lang: eng", "signed", "x")),
                        papers(with(file + "\r\nX-Checksum: 5\r\nX-Lang: en", "signed", "x")),
                        "header X-Lang of part signed must match"),
                row(
                        "form field that is no percent-encoding",
                        note("text=100%"),
                        note("text=100%25"),
                        "form field text must be percent-encoded UTF-8",
                        "actual    100%"),
                row(
                        "form field in Latin-1",
                        note("text=K%F6ln"),
                        note("text=K%c3%b6ln%EF%BF%BD"),
                        "form field text must be percent-encoded UTF-8",
                        "actual    K%F6ln"),
                row(
                        "form field twice",
                        note("text=x&text=y"),
                        note("text=x&copies=1&copies=1"),
                        "$.text must be a string"),
                row(
                        "boolean of another language",
                        note("text=x&urgent=True"),
                        note("text=x&urgent=false"),
                        "$.urgent must be a boolean"),
                row(
                        "list of a form in JSON",
                        note("text=x&copies=%5B1%2C2%5D"),
                        note("copies=1&text="),
                        "$.copies[0] must be an integer"),
                row(
                        "form as parts",
                        call("POST /parcels/1/notes?key=k").parts(text("text", "x")),
                        call("POST /parcels/1/notes?key=k")
                                .body("application/x-www-form-urlencoded; charset=UTF-8", "text=x"),
                        "header Content-Type must be application/x-www-form-urlencoded"));
    }

    private static Call papers(Call.Part... parts) {
        return call("POST /papers").parts(parts);
    }

    private static Call papers(String body) {
        return call("POST /papers").body("multipart/form-data; boundary=\"b\"", body);
    }
}
