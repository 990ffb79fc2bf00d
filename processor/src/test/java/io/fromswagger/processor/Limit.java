package io.fromswagger.processor;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something of which javac, the class file or a file system takes only so much.
 *
 * @param most what is still taken: theirs, or ours where we stop earlier
 * @param document one that has this much of it
 * @param codes what may be said of too much; nothing else may be
 */
record Limit(String name, int most, IntFunction<String> document, Set<String> codes) {

    /** Of characters that take three bytes; a key of more than 50,000 is none to the reader of JSON. */
    private static final int LONGEST_KEY = 21_845;

    /** Every limit that generated code can meet. */
    static List<Limit> all() {
        return List.of(
                // a constant has 65,535 bytes of modified UTF-8 (JVMS 4.4.7)
                new Limit(
                        "text", 65_535, size -> texts("a ".repeat(size).substring(0, size)), Set.of("FS080", "FS041")),
                new Limit(
                        "text of three bytes each",
                        21_845,
                        size -> texts("\u6f22".repeat(size)),
                        Set.of("FS080", "FS041")),
                new Limit(
                        "path",
                        LONGEST_KEY,
                        size -> of("/" + "\u6f22".repeat(size), "'operationId': 'a'"),
                        Set.of("FS022", "FS002")),
                new Limit(
                        "operationId",
                        65_535,
                        size -> operation("'operationId': '%s'".formatted("o".repeat(size))),
                        Set.of("FS022")),
                new Limit("name of a parameter", 65_535, size -> parameters(named("p".repeat(size))), Set.of("FS022")),
                new Limit(
                        "name of a header",
                        LONGEST_KEY,
                        size -> operation("'responses': {'200': {'description': 'd',"
                                + " 'headers': {'%s': {'schema': {'type': 'string'}}}}}"
                                        .formatted("\u6f22".repeat(size))),
                        Set.of("FS022", "FS002")),
                new Limit(
                        "media type",
                        LONGEST_KEY,
                        size -> body("text/" + "\u6f22".repeat(size), "{'type': 'string'}"),
                        Set.of("FS022", "FS002")),
                new Limit(
                        "name of a property",
                        LONGEST_KEY,
                        size -> body(object("\u6f22".repeat(size))),
                        Set.of("FS061", "FS002")),
                new Limit(
                        "name of a field",
                        LONGEST_KEY,
                        size -> body("application/x-www-form-urlencoded", object("\u6f22".repeat(size))),
                        Set.of("FS061", "FS002")),
                new Limit(
                        "name of a part",
                        LONGEST_KEY,
                        size -> body("multipart/form-data", object("\u6f22".repeat(size))),
                        Set.of("FS061", "FS002")),
                new Limit(
                        "name of a schema",
                        LONGEST_KEY,
                        size -> schemas("\u6f22".repeat(size), object("a")),
                        Set.of("FS002", "FS012")),
                new Limit(
                        "value of an enum",
                        65_535,
                        size -> schemas("E", "{'type': 'string', 'enum': ['a', '%s']}".formatted("v".repeat(size))),
                        Set.of()),
                new Limit(
                        "constant",
                        65_535,
                        size -> schemas(
                                "C",
                                ("{'type': 'object', 'required': ['c', 'n'], 'properties':"
                                                + " {'c': {'const': '%s'}, 'n': {'const': %s}}}")
                                        .formatted("v".repeat(size), "1".repeat(Math.min(999, size)))),
                        Set.of("FS041")),
                new Limit(
                        "name of an example",
                        LONGEST_KEY,
                        size -> operation("'requestBody': {'content': {'application/json':"
                                + " {'examples': {'%s': {'value': 1}}}}}".formatted("\u6f22".repeat(size))),
                        Set.of("FS002")),
                new Limit(
                        "value of a discriminator",
                        LONGEST_KEY,
                        size -> schemas(
                                "U",
                                ("{'oneOf': [%s, %s], 'discriminator':"
                                                + " {'propertyName': 't', 'mapping': {'%s': '#/components/schemas/A'}}}")
                                        .formatted(ref("A"), ref("B"), "\u6f22".repeat(size)),
                                "A",
                                object("t"),
                                "B",
                                object("t")),
                        Set.of("FS002")),
                // a method has 254 parameters, a long counts twice (JVMS 4.3.3)
                new Limit("parameters", 254, size -> parameters(many(size, i -> named("p" + i))), Set.of("FS041")),
                new Limit(
                        "long parameters",
                        127,
                        size -> parameters(many(
                                size,
                                i -> "{'name': 'p%d', 'in': 'query',".formatted(i)
                                        + " 'required': true, 'schema': {'type': 'integer', 'format': 'int64'}}")),
                        Set.of("FS041")),
                new Limit(
                        "optional parameters",
                        254,
                        size -> parameters(many(
                                size,
                                i -> "{'name': 'p%d', 'in': 'header',".formatted(i)
                                        + " 'schema': {'type': 'string'}}")),
                        Set.of()),
                new Limit(
                        "parameters of a path",
                        254,
                        size -> of(
                                "/a" + many(size, i -> "/{p" + i + "}").replace(",", ""),
                                "'operationId': 'a', 'parameters': ["
                                        + many(
                                                size,
                                                i -> "{'name': 'p%d', 'in': 'path', 'required':".formatted(i)
                                                        + " true, 'schema': {'type': 'integer'}}")
                                        + "]"),
                        Set.of("FS041", "FS022")),
                new Limit(
                        "components of a record",
                        254,
                        size -> schemas("R", wide(size, "'type': 'string'")),
                        Set.of("FS041")),
                new Limit(
                        "long components of a record",
                        127,
                        size -> schemas("R", wide(size, "'type': 'integer', 'format': 'int64'")),
                        Set.of("FS041")),
                // a chain of some 700 calls is too deep for javac; a method has 64 KiB
                new Limit(
                        "values of a request",
                        700,
                        size -> parameters(many(size, i -> named("p" + i))),
                        Set.of("FS041", "FS022")),
                new Limit(
                        "fields of a form",
                        700,
                        size -> body("application/x-www-form-urlencoded", wide(size, "'type': 'string'")),
                        Set.of("FS041", "FS081")),
                new Limit(
                        "items of a parameter",
                        700,
                        size -> parameters("{'name': 'p', 'in': 'query', 'required': true,"
                                + " 'schema': {'type': 'array', 'items': {'type': 'string'}}, 'example': [%s]}"
                                        .formatted(many(size, i -> "'v" + i + "'"))),
                        Set.of()),
                // of an enum's initialiser, 64 KiB
                new Limit(
                        "values of an enum",
                        500,
                        size -> schemas(
                                "E",
                                "{'type': 'string', 'enum': [%s]}".formatted(many(size, i -> "'value-" + i + "'"))),
                        Set.of("FS060")),
                new Limit(
                        "types of a union",
                        1_000,
                        size -> schemas("U", "{'oneOf': [%s]}".formatted(many(size, i -> object("p" + i)))),
                        Set.of("FS081", "FS030")),
                // of a class, 65,535 constants
                new Limit(
                        "tests of an operation",
                        200,
                        size -> operation("'requestBody': {'content': {'application/json':"
                                + " {'examples': {%s}}}}"
                                        .formatted(many(size, i -> "'e%d': {'value': %d}".formatted(i, i)))),
                        Set.of()),
                new Limit(
                        "operations",
                        1_000,
                        size -> document(
                                many(
                                        Math.min(1_001, size),
                                        i -> path(
                                                "/p" + i,
                                                ("'operationId': 'o%d', 'parameters': [{'name': 'q', 'in': 'query', 'schema':"
                                                                + " {'type': 'string'}}]")
                                                        .formatted(i))),
                                ""),
                        Set.of()),
                new Limit(
                        "responses",
                        900,
                        size -> operation("'responses': {%s}"
                                .formatted(many(
                                        Math.min(500, size), i -> "'%d': {'description': 'd'}".formatted(99 + i)))),
                        Set.of()),
                new Limit(
                        "headers",
                        5_000,
                        size -> operation("'responses': {'200': {'description': 'd', 'headers': {%s}}}"
                                .formatted(many(size, i -> "'X-%d': {'schema': {'type': 'string'}}".formatted(i)))),
                        Set.of("FS022")),
                new Limit(
                        "properties",
                        5_000,
                        size -> schemas("W", wide(size, "'type': 'string'").replace("'required'", "'x-required'")),
                        Set.of("FS081", "FS041")),
                // of generics, some 500 within one another
                new Limit(
                        "lists of lists",
                        100,
                        size -> body("{'type': 'array', 'items': ".repeat(Math.min(190, size)) + "{}"
                                + "}".repeat(Math.min(190, size))),
                        Set.of("FS081")),
                new Limit(
                        "lists of named lists",
                        50,
                        size -> document(
                                path(
                                        "/a",
                                        "'operationId': 'a', 'requestBody': {'content': {'application/json': {'schema': %s}}}"
                                                .formatted(ref("L1"))),
                                many(
                                        size,
                                        i -> "'L%d': {'type': 'array', 'items': %s}"
                                                .formatted(i, i == size ? "{}" : ref("L" + (i + 1))))),
                        Set.of("FS081")),
                new Limit(
                        "objects in objects",
                        100,
                        size -> body("{'type': 'object', 'properties': {'p': ".repeat(Math.min(120, size)) + "{}"
                                + "}}".repeat(Math.min(120, size))),
                        Set.of("FS081")),
                // a file name has 255 bytes
                new Limit("name of a class", 120, Limit::names, Set.of()));
    }

    /** Everywhere where a text of any length may stand. */
    private static String texts(String text) {
        return document(
                        path("/a", """
                        'operationId': 'a', 'summary': '%1$s', 'description': '%1$s', 'tags': ['%1$s'],
                        'parameters': [{'name': 'q', 'in': 'query', 'required': true, 'description': '%1$s',
                            'schema': {'type': 'string'}, 'example': '%1$s'}],
                        'requestBody': {'description': '%1$s', 'content': {'application/json': {
                            'schema': {'type': 'object', 'properties': {'p': {'type': 'string', 'description': '%1$s',
                                'default': '%1$s'}, 'r': {'type': 'string', 'pattern': '%1$s'}}},
                            'example': {'p': '%1$s'}}}},
                        'responses': {'200': {'description': '%1$s'}, '409': {'description': '%1$s'}}""".formatted(text))
                                + ","
                                + path(
                                        "/b",
                                        body(
                                                "'operationId': 'b'",
                                                "text/plain",
                                                "{'type': 'string', 'example': '%s'}",
                                                text))
                                + ","
                                + path(
                                        "/c",
                                        body(
                                                "'operationId': 'c'",
                                                "application/octet-stream",
                                                "{'type': 'string', 'format': 'binary', 'example': '%s'}",
                                                text))
                                + ","
                                + path(
                                        "/d",
                                        body(
                                                "'operationId': 'd'",
                                                "application/x-www-form-urlencoded",
                                                "{'type': 'object', 'properties': {'f': {'type': 'string'}}, 'example': {'f': '%s'}}",
                                                text))
                                + ","
                                + path(
                                        "/e",
                                        body(
                                                "'operationId': 'e'",
                                                "multipart/form-data",
                                                "{'type': 'object', 'properties': {'f': {'type': 'string'}}, 'example': {'f': '%s'}}",
                                                text)),
                        "")
                .replace("'title': 'Limit'", "'title': '%s'".formatted(text));
    }

    private static String body(String id, String mediaType, String schema, String text) {
        return id + ", 'requestBody': {'content': {'%s': {'schema': %s}}}".formatted(mediaType, schema.formatted(text));
    }

    /** A long name wherever a class is called after one, alone and within others. */
    private static String names(int size) {
        String name = "N" + "a".repeat(size - 1);
        String object = "{'type': 'object', 'properties': {'%s': %s, 'e': {'enum': ['x', 'y']}}}";
        return document(
                path(
                        "/a",
                        "'operationId': '%s', 'parameters': [{'name': '%s', 'in': 'query', 'schema': {'enum': ['x', 'y']}}],"
                                        .formatted(name, name)
                                + "'requestBody': {'content': {'application/json': {'schema': %s}}}"
                                        .formatted(ref(name))),
                "'%s': %s, '%s2': {'oneOf': [{'type': 'array', 'items': %s}, {'type': 'string'}]}"
                        .formatted(
                                name,
                                        object.formatted(
                                                name, object.formatted(name, object.formatted(name, ref(name + "2")))),
                                name, ref(name)));
    }

    private static String schemas(String... namesAndSchemas) {
        String schemas = IntStream.range(0, namesAndSchemas.length / 2)
                .mapToObj(i -> "'%s': %s".formatted(namesAndSchemas[2 * i], namesAndSchemas[2 * i + 1]))
                .collect(Collectors.joining(","));
        return document(
                path(
                        "/a",
                        "'operationId': 'a', 'requestBody': {'content': {'application/json': {'schema': %s}}}"
                                .formatted(ref(namesAndSchemas[0]))),
                schemas);
    }

    private static String body(String schema) {
        return body("application/json", schema);
    }

    private static String body(String mediaType, String schema) {
        return operation("'requestBody': {'content': {'%s': {'schema': %s}}}".formatted(mediaType, schema));
    }

    private static String parameters(String parameters) {
        return operation("'parameters': [" + parameters + "]");
    }

    private static String named(String parameter) {
        return "{'name': '%s', 'in': 'query', 'required': true, 'schema': {'type': 'string'}}".formatted(parameter);
    }

    private static String object(String property) {
        return "{'type': 'object', 'required': ['%s'], 'properties': {'%s': {'type': 'string'}}}"
                .formatted(property, property);
    }

    private static String wide(int size, String type) {
        return "{'type': 'object', 'required': [%s], 'properties': {%s}}"
                .formatted(many(size, i -> "'p" + i + "'"), many(size, i -> "'p%d': {%s}".formatted(i, type)));
    }

    private static String ref(String schema) {
        return "{'$ref': '#/components/schemas/" + schema + "'}";
    }

    private static String operation(String members) {
        return of("/a", members.contains("'operationId'") ? members : "'operationId': 'a', " + members);
    }

    private static String of(String path, String members) {
        return document(path(path, members), "");
    }

    private static String path(String path, String members) {
        return "'%s': {'post': {%s%s}}"
                .formatted(
                        path,
                        members,
                        members.contains("'responses'") ? "" : ", 'responses': {'200': {'description': 'd'}}");
    }

    private static String document(String paths, String schemas) {
        return "{'openapi': '3.1.0', 'info': {'title': 'Limit', 'version': '1'}, 'paths': {%s}, 'components': {'schemas': {%s}}}"
                .formatted(paths, schemas)
                .replace('\'', '"');
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.rangeClosed(1, count).mapToObj(each).collect(Collectors.joining(","));
    }
}
