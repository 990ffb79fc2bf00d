package io.fromswagger.fake;

import static io.fromswagger.fake.Call.call;

import java.util.stream.Stream;

/** Wrong calls by their XML. */
class WrongXmlTest extends WrongCalls {

    private static final String RIGHT = "<declaration><value>5</value><line>a book</line></declaration>";

    @Override
    Stream<Row> rows() {
        var schema = "#/components/schemas/Declaration";
        var body = "#/paths/~1parcels~1{parcelId}~1customs/put/requestBody";
        return Stream.of(
                row(
                        "JSON for XML",
                        declare("application/json", "{}"),
                        declare(RIGHT),
                        "header Content-Type must be",
                        body),
                row(
                        "an element that is not closed",
                        declare("<declaration>"),
                        declare(RIGHT),
                        "the body must be XML, but",
                        body),
                row(
                        "no text at all",
                        declare("application/xml", " "),
                        declare("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + RIGHT + "\n"),
                        "the body must be XML, but",
                        body),
                row(
                        "another root",
                        declare(RIGHT.replace("declaration", "Declaration")),
                        declare(RIGHT.replace("<declaration", "<declaration xmlns='urn:customs'")),
                        "$ must be in <declaration>",
                        "actual    <Declaration>"),
                row(
                        "an element missing",
                        declare("<declaration><line>a book</line></declaration>"),
                        declare("<declaration><line>a book</line><value>5</value></declaration>"),
                        "$.value is required",
                        schema),
                row(
                        "a list without items",
                        declare("<declaration><value>5</value></declaration>"),
                        declare("<declaration><line>a</line><value>5</value><line>b</line></declaration>"),
                        "$.line must have at least 1 item",
                        schema + "/properties/line"),
                row(
                        "type of a text",
                        declare(RIGHT.replace("5", "five")),
                        declare(RIGHT.replace("5", "\n 5 ")),
                        "$.value must be an integer",
                        schema + "/properties/value"),
                row(
                        "bound of a text",
                        declare(RIGHT.replace("5", "0")),
                        declare(RIGHT.replace("5", "1")),
                        "$.value must be at least 1",
                        schema + "/properties/value"),
                row(
                        "an element for an attribute",
                        declare(RIGHT.replace("<line>", "<currency>EUR</currency><line>")),
                        declare(RIGHT.replace("<declaration>", "<declaration currency=\"EUR\">")),
                        "$.currency must be an attribute",
                        body),
                row(
                        "an attribute that is not in the enum",
                        declare(RIGHT.replace("<declaration>", "<declaration currency=\"USD\">")),
                        declare(RIGHT.replace("<declaration>", "<declaration currency=\"SEK\">")),
                        "$.currency must be one of \"EUR\", \"SEK\"",
                        schema + "/properties/currency"),
                row(
                        "a list in an element of its own",
                        declare("<declaration><value>5</value><line><line>a book</line></line></declaration>"),
                        declare("<declaration><value>5</value><line>a &lt;book&gt;</line></declaration>"),
                        "$.line[0] must be a string",
                        schema + "/properties/line/items"),
                row(
                        "an element twice",
                        declare(RIGHT.replace("<line>", "<value>6</value><line>")),
                        declare(RIGHT.replace("<line>", "<note>of no concern</note><line>")),
                        "$.value must be one element",
                        body));
    }

    private static Call declare(String xml) {
        return declare("application/xml; charset=utf-8", xml);
    }

    private static Call declare(String contentType, String text) {
        return call("PUT /parcels/1/customs").body(contentType, text);
    }
}
