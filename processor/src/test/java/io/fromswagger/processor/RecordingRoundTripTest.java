package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.net.httpserver.HttpServer;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.contract.SecretValues;
import io.fromswagger.fake.Fake;
import io.fromswagger.fake.FakeServer;
import io.fromswagger.fake.mountebank.MountebankEngine;
import io.fromswagger.fake.recording.WrittenRecording;
import io.fromswagger.http.ApiClient;
import io.fromswagger.http.ApiResponse;
import io.fromswagger.http.Credentials;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.ExchangeListener;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import io.fromswagger.processor.poet.GeneratedSource;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a document's types are: one fake plays the real collaborator, another one records it, and the source that is
 * written compiles with every warning on and answers the same requests alike.
 */
@Tag("same-on-every-jdk")
class RecordingRoundTripTest {

    private static final String NAME = "ShopRecording";

    private static final String KINDS = """
            openapi: 3.1.0
            info: {title: Kinds, version: "1"}
            paths:
              /kinds:
                get:
                  operationId: kinds
                  responses:
                    '200':
                      description: All.
                      content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Kind'}}}}
            components:
              schemas:
                Kind:
                  type: object
                  required: [int, long, alwaysThere]
                  properties:
                    int: {type: integer, format: int32}
                    optionalInt: {type: integer, format: int32}
                    long: {type: integer, format: int64}
                    optionalLong: {type: integer, format: int64}
                    big: {type: integer, minimum: 99999999999999999999}
                    float: {type: number, format: float}
                    double: {type: number, format: double}
                    decimal: {type: number}
                    flag: {type: boolean}
                    text: {type: string}
                    at: {type: string, format: date-time}
                    day: {type: string, format: date}
                    id: {type: string, format: uuid}
                    link: {type: string, format: uri}
                    file: {type: string, format: byte}
                    colour: {type: string, enum: [red, "dark green", ""]}
                    level: {type: integer, enum: [1, 2]}
                    alwaysThere: {type: [string, 'null']}
                    maybe: {type: [string, 'null']}
                    maybeLong: {type: ['integer', 'null'], format: int64}
                    any: {}
                    counts: {type: object, additionalProperties: {type: integer, format: int64}}
                    many: {type: object, additionalProperties: {type: string}}
                    gaps: {type: array, items: {type: [string, 'null']}}
                    matrix: {type: array, items: {type: array, items: {type: number, format: double}}}
                    point: {type: array, prefixItems: [{type: number}, {type: number}], minItems: 2}
                    shape: {oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]}
                    either: {oneOf: [{type: string}, {type: integer, format: int64}, {type: array, items: {type: string}}]}
                    'class': {type: string}
                    'odd-name!': {type: string, deprecated: true}
                    again: {$ref: '#/components/schemas/Kind'}
                    inner: {type: object, properties: {deep: {type: object, properties: {er: {type: string}}}}}
                  additionalProperties: {type: string}
                Circle: {type: object, required: [radius], properties: {radius: {type: number}}, additionalProperties: false}
                Square: {type: object, required: [side], properties: {side: {type: number}}, additionalProperties: false}
            """;

    private static final String KIND = """
            [{"int": 1, "long": 2, "alwaysThere": null},
             {"int": -2147483648, "optionalInt": 7, "long": 9223372036854775807, "optionalLong": 8,
              "big": 123456789012345678901234567890, "float": 1.5, "double": 0.1, "decimal": 12.50, "flag": true,
              "text": "\\u0022 */ \\n", "at": "2030-01-31T12:30:00Z", "day": "2030-01-31",
              "id": "3f2b8c1e-7d4a-4e5b-9c6d-1a2b3c4d5e6f", "link": "https://example.com/a?b=c", "file": "AAH/",
              "colour": "dark green", "level": 2, "alwaysThere": "x", "maybe": null, "maybeLong": 3,
              "any": {"a": [1, null, "\\u2028"]}, "counts": {"b": 2, "a": 1},
              "many": {"1": "a", "2": "b", "3": "c", "4": "d", "5": "e", "6": "f", "7": "g", "8": "h", "9": "i", "10": "j",
                       "11": "k"},
              "gaps": ["a", null], "matrix": [[1.0, 2.5], []], "point": [1, 2.50], "shape": {"side": 3},
              "either": ["x"], "class": "c", "odd-name!": "o", "more": "m", "even \\"more\\"": "m",
              "again": {"int": 1, "long": 2, "alwaysThere": "y", "gaps": [null], "either": 5, "colour": ""},
              "inner": {"deep": {"er": "z"}}}]
            """;

    @TempDir
    private static Path folder;

    private static MountebankEngine engine;

    @BeforeAll
    static void start() {
        engine = MountebankEngine.start("auto", folder);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @TestFactory
    Stream<DynamicTest> cases() throws Exception {
        return GoldenCase.all().map(each -> DynamicTest.dynamicTest(each.title(), () -> check(each)));
    }

    private static void check(GoldenCase golden) throws Exception {
        var generated = Generated.of("com.acme", golden.source(), golden.name(), false);
        var home = Files.createDirectories(folder.resolve(golden.title()));
        compile(generated.sources(), home);
        var resource = home.resolve("com/acme/" + golden.name() + "/" + golden.name() + ".contract.json");
        Files.writeString(resource, generated.contract());
        var fakeName = "com.acme." + golden.name() + "."
                + Character.toUpperCase(golden.name().charAt(0)) + golden.name().substring(1) + "Fake";
        try (var loader = new URLClassLoader(
                new URL[] {home.toUri().toURL()}, engine.getClass().getClassLoader())) {
            var type = loader.loadClass(fakeName);
            var contract = ApiContract.of(type);
            var real = fake(type, contract);
            var fake = fake(type, contract);
            real.server().answersByContract();
            var recording = fake.proxyTo(URI.create(real.url())).including(headers(contract));
            var recorded = ask(fake);
            assumeFalse(recorded.isEmpty(), "no request can be sent");

            var written = recording.writeTo(home, "com.acme.recorded." + NAME);

            var sources = new ArrayList<>(generated.sources());
            sources.add(new GeneratedSource("com.acme.recorded", NAME, Files.readString(written.file())));
            compile(sources, home);
            fake.server().reset();
            loader.loadClass("com.acme.recorded." + NAME)
                    .getMethod("stub", type)
                    .invoke(null, fake);
            requireAlike(recorded, ask(fake), written);
        }
    }

    @Test
    void every_kind_of_value_is_written_so_that_it_becomes_the_same_again() throws Exception {
        var generated = Generated.of("com.acme", KINDS, "kinds", false);
        var home = Files.createDirectories(folder.resolve("every-kind"));
        compile(generated.sources(), home);
        Files.writeString(home.resolve("com/acme/kinds/kinds.contract.json"), generated.contract());
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var body = KIND.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        try (var loader = new URLClassLoader(
                new URL[] {home.toUri().toURL()}, engine.getClass().getClassLoader())) {
            var type = loader.loadClass("com.acme.kinds.KindsFake");
            var fake = fake(type, ApiContract.of(type));
            var recording = fake.proxyTo(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
            ask(fake);

            var written = recording.writeTo(home, "com.acme.recorded.Kinds");

            var sources = new ArrayList<>(generated.sources());
            sources.add(new GeneratedSource("com.acme.recorded", "Kinds", Files.readString(written.file())));
            compile(sources, home);
            assertThat(written.leftOut()).isEmpty();
            assertThat(written.stubs()).isEqualTo(1);
            fake.server().reset();
            loader.loadClass("com.acme.recorded.Kinds").getMethod("stub", type).invoke(null, fake);
            assertThat(ask(fake).values())
                    .singleElement()
                    .satisfies(
                            answer -> assertThat(Json.parse(answer.bodyText())).isEqualTo(Json.parse(KIND)));
        } finally {
            server.stop(0);
        }
    }

    private static void compile(List<GeneratedSource> sources, Path home) throws Exception {
        Compiled compiled = Javac.compile(sources);
        assertThat(compiled.complaints()).isEmpty();
        compiled.writeTo(home);
    }

    private static Fake fake(Class<?> type, ApiContract contract) throws ReflectiveOperationException {
        var server = new FakeServer(contract, CompletableFuture.completedFuture(engine));
        return (Fake) type.getConstructor(FakeServer.class).newInstance(server);
    }

    /** Those of which a stub may tell. */
    private static String[] headers(ApiContract contract) {
        return contract.operations().stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> parameter.in().name().matches("HEADER|COOKIE"))
                .map(parameter -> parameter.name())
                .filter(name -> !new SecretValues(List.of()).isSecret(name))
                .distinct()
                .toArray(String[]::new);
    }

    /** Sends the sample of each operation. */
    private static Map<OperationContract, Answer> ask(Fake fake) {
        var contract = fake.server().contract();
        var client = new ApiClient(contract, URI.create(fake.url()), Credentials.NONE, ExchangeListener.NONE);
        Map<OperationContract, Answer> answers = new LinkedHashMap<>();
        for (var operation : contract.operations()) {
            var request = client.raw(operation.id(), Answer::new);
            if (!request.startsEmpty() && isText(operation) && isSendable(operation)) {
                pathValues(operation).forEach(request::path);
                answers.put(operation, request.send());
            }
        }
        return answers;
    }

    /** A percent sign that begins no escape is in no URL. */
    private static boolean isSendable(OperationContract operation) {
        return !operation.path().matches("(?s).*%(?![0-9A-Fa-f]{2}).*");
    }

    /** Engines hand on no other bodies. */
    private static boolean isText(OperationContract operation) {
        var sample = operation.sampleRequest().orElseThrow();
        return sample.contentType().filter(type -> !type.contains("json")).isEmpty()
                || sample.body().toString().chars().allMatch(c -> c < 0x80);
    }

    /** A sample has none where tests make the resource first. */
    private static Map<String, Object> pathValues(OperationContract operation) {
        Map<String, Object> values = new LinkedHashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.in() == In.PATH)
                .filter(parameter ->
                        !operation.sampleRequest().orElseThrow().path().containsKey(parameter.name()))
                .forEach(parameter -> values.put(parameter.name(), value(parameter.schema())));
        return values;
    }

    private static Object value(Json schema) {
        if (schema.get("enum").isPresent()) {
            return schema.get("enum").at(0);
        }
        var isNumber = schema.get("type").toString().matches(".*(integer|number).*");
        return isNumber ? 7 : "00000000-0000-4000-8000-000000000000";
    }

    private static void requireAlike(
            Map<OperationContract, Answer> recorded, Map<OperationContract, Answer> again, WrittenRecording written) {
        recorded.forEach((operation, answer) -> {
            var isLeftOut = written.leftOut().stream().anyMatch(each -> each.startsWith(operation.spoken() + ": "));
            if (answer.status() / 100 == 2 && !isLeftOut) {
                assertThat(again.get(operation).told()).as(operation.id()).isEqualTo(answer.told());
            }
        });
    }

    /** An answer to compare. */
    private static final class Answer extends ApiResponse {

        Answer(Exchange exchange) {
            super(exchange);
        }

        List<Object> told() {
            return List.of(status(), body());
        }

        private Object body() {
            try {
                return Json.parse(bodyText());
            } catch (JsonSyntaxProblem text) {
                return bodyText();
            }
        }
    }
}
