package io.fromswagger.fake;

import static io.fromswagger.fake.Call.Part.file;
import static io.fromswagger.fake.Call.Part.json;
import static io.fromswagger.fake.Call.Part.text;
import static io.fromswagger.fake.Call.call;

import java.util.stream.Stream;

/** Wrong calls by the fields of their form or by their parts. */
class WrongFormsTest extends WrongCalls {

    @Override
    Stream<Row> rows() {
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
}
