package io.fromswagger.bench.fakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InvalidSchemaRefException;
import com.networknt.schema.SchemaLocation;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Checks;
import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.contract.SampleResponse;
import io.fromswagger.fake.FakeServer;
import io.fromswagger.http.ApiClient;
import io.fromswagger.http.Credentials;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.ExchangeListener;
import io.fromswagger.http.ReceivedResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One document: its fake is asked, then its answers are judged. */
final class FakeTrial {

    private final FakesRow row;
    private final Path file;
    private final String dialect;
    private final ApiContract contract;
    private final FakeServer server;

    FakeTrial(FakesRow row, Path file, String dialect, ApiContract contract, FakeServer server) {
        this.row = row;
        this.file = file;
        this.dialect = dialect;
        this.contract = contract;
        this.server = server;
    }

    /** An answer, and the schema that it has to keep to, if there is one. */
    private record Answer(Exchange exchange, Optional<Judged> judged) {}

    /** A schema: as it was written, where the validator has it, and whether each of several values has to keep to it. */
    private record Judged(Original.Part schema, SchemaLocation location, boolean isItem) {}

    void run() throws IOException {
        var client = new ApiClient(contract, URI.create(server.url()), Credentials.NONE, ExchangeListener.NONE);
        var original = new Original(file);
        var second = new SecondValidator(original, dialect);
        Map<String, Original.Part> documented = original.operations();
        row.operations = documented.size();
        List<Answer> answers = new ArrayList<>();
        for (var entry : documented.entrySet()) {
            var operation = contract.operations().stream()
                    .filter(each -> each.spoken().equals(entry.getKey()))
                    .findFirst();
            if (operation.isEmpty()) {
                row.leftOut.add(entry.getKey());
                continue;
            }
            if (hasTwinBefore(operation.get())) {
                row.indistinct.add(entry.getKey());
                continue;
            }
            var exchange = SampleCall.send(client, operation.get());
            if (isUnanswered(exchange.received())) {
                row.unanswered.add(entry.getKey() + ": " + reason(operation.get()));
            } else {
                row.answered++;
                first(exchange);
                answers.add(new Answer(exchange, second(original, entry.getValue(), second, exchange)));
            }
        }
        for (Answer answer : answers) {
            if (answer.judged().isPresent()) {
                bySchema(original, second, answer.exchange(), answer.judged().get());
            }
        }
    }

    /** Whether it differs from one before it in the names of parameters only, or behind a {@code #}, which no request has. */
    private boolean hasTwinBefore(OperationContract operation) {
        return contract.operations().stream()
                .takeWhile(each -> each != operation)
                .anyMatch(each ->
                        each.method().equals(operation.method()) && shape(each).equals(shape(operation)));
    }

    private static String shape(OperationContract operation) {
        return operation.requestPath().replaceAll("\\{[^}]*}", "{}") + "?" + operation.fixedQuery();
    }

    private static boolean isUnanswered(ReceivedResponse received) {
        return received.status() == 501 && received.body().text().contains("\"fromswagger\"");
    }

    /** Why the document gives no sample. */
    private static String reason(OperationContract operation) {
        if (operation.responses().isEmpty()) {
            return "no response is documented";
        }
        return operation.responses().stream()
                .map(response -> response.status() + " "
                        + response.content().stream().map(media -> media.name()).collect(Collectors.joining(", "))
                        + response.sample().map(sample -> " with a sample").orElse(""))
                .collect(Collectors.joining("; "));
    }

    private void first(Exchange exchange) {
        exchange.checkResponse().stream()
                .filter(violation -> !violation.check().equals(Checks.NOT_A_SERVER_ERROR))
                .forEach(violation -> row.failedFirst.add(
                        exchange.operation().spoken() + ": " + violation.rule() + ", but is " + violation.actual()));
        if (isOfAnother(exchange)) {
            row.failedFirst.add(exchange.operation().spoken() + ": it has the answer of another operation");
        }
    }

    private static boolean isOfAnother(Exchange exchange) {
        return exchange.operation()
                .response(exchange.received().status())
                .flatMap(ResponseContract::sample)
                .filter(sample -> exchange.received().body().bytes().length > 0)
                .filter(sample -> isJson(sample) || isSequence(sample))
                .filter(sample ->
                        !text(sample).equals(exchange.received().body().text()))
                .isPresent();
    }

    private static String text(SampleResponse sample) {
        return isSequence(sample) ? sample.body().asString() : sample.body().toString();
    }

    private static boolean isJson(SampleResponse sample) {
        return MediaType.parse(sample.contentType()).filter(MediaType::isJson).isPresent();
    }

    private static boolean isSequence(SampleResponse sample) {
        return MediaType.parse(sample.contentType())
                .filter(MediaType::isJsonSequence)
                .isPresent();
    }

    /** All but the body: what the document says, read anew. */
    private Optional<Judged> second(
            Original original, Original.Part operation, SecondValidator second, Exchange exchange) throws IOException {
        var received = exchange.received();
        var response = original.response(operation, received.status());
        if (response.isEmpty()) {
            complain(exchange, "no " + received.status() + " is documented");
            return Optional.empty();
        }
        headers(original, response.get(), exchange);
        if (received.body().bytes().length == 0) {
            return Optional.empty();
        }
        String type =
                received.headers().getOrDefault("content-type", List.of("")).get(0);
        Optional<Original.Part> media = media(original, operation, response.get(), type, exchange);
        boolean isGiven = media.filter(
                        each -> Bodies.isExample(each, received.body().text()))
                .isPresent();
        Optional<Original.Part> schema = media.flatMap(each -> Bodies.schema(each, type));
        if (schema.isEmpty() || !Bodies.isRead(type) || (isGiven && type.contains("xml"))) {
            return Optional.empty();
        }
        boolean isItem = media.get().node().has("itemSchema");
        return Optional.of(new Judged(schema.get(), second.keep(schema.get()), isItem));
    }

    private void headers(Original original, Original.Part response, Exchange exchange) throws IOException {
        for (Map.Entry<String, JsonNode> header :
                response.child("headers").node().properties()) {
            Original.Part target = original.target(new Original.Part(response.file(), header.getValue()), Set.of());
            boolean isThere =
                    exchange.received().headers().keySet().stream().anyMatch(header.getKey()::equalsIgnoreCase);
            if (target.node().path("required").asBoolean() && !isThere) {
                complain(exchange, "header " + header.getKey() + " is required");
            }
        }
    }

    private Optional<Original.Part> media(
            Original original, Original.Part operation, Original.Part response, String type, Exchange exchange)
            throws IOException {
        if (dialect.equals("2.0")) {
            JsonNode produces = operation.node().has("produces")
                    ? operation.node().path("produces")
                    : original.root().node().path("produces");
            List<String> types = new ArrayList<>();
            produces.forEach(each -> types.add(each.asText()));
            if (!types.isEmpty() && types.stream().noneMatch(each -> includes(each, type))) {
                complain(exchange, "media type " + type + " is none of " + types);
            }
            return Optional.of(response);
        }
        Original.Part content = response.child("content");
        List<String> names = new ArrayList<>();
        content.node().fieldNames().forEachRemaining(names::add);
        Optional<String> name = names.stream()
                .filter(each -> includes(each, type))
                .min((one, other) -> Boolean.compare(one.contains("*"), other.contains("*")));
        if (name.isEmpty() && !names.isEmpty()) {
            complain(exchange, "media type " + type + " is none of " + names);
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(original.target(content.child(name.get()), Set.of()));
    }

    private static boolean includes(String documented, String given) {
        String[] range = documented.split(";", 2)[0].strip().split("/", 2);
        String[] type = given.split(";", 2)[0].strip().split("/", 2);
        return range.length == 2
                && type.length == 2
                && (range[0].equals("*") || range[0].equalsIgnoreCase(type[0]))
                && (range[1].equals("*") || range[1].equalsIgnoreCase(type[1]));
    }

    private void bySchema(Original original, SecondValidator second, Exchange exchange, Judged judged)
            throws IOException {
        String text = exchange.received().body().text();
        String type = exchange.received()
                .headers()
                .getOrDefault("content-type", List.of(""))
                .get(0);
        try {
            var read = new Bodies(original, dialect).read(type, text, judged.schema(), judged.isItem());
            List<String> faults = new ArrayList<>(read.faults());
            for (JsonNode value : read.values()) {
                faults.addAll(second.check(judged.location(), value));
            }
            row.judgedTwice++;
            if (!faults.isEmpty()) {
                complain(exchange, String.join("; ", faults) + "\n    " + cut(text));
            }
        } catch (InvalidSchemaRefException e) {
            row.unjudged.add(exchange.operation().spoken() + ": " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            complain(exchange, "the validator fails: " + e);
        }
    }

    private static String cut(String text) {
        return text.length() > 1_000 ? text.substring(0, 1_000) + " …" : text;
    }

    private void complain(Exchange exchange, String fault) {
        row.failedSecond.add(exchange.operation().spoken() + ": " + fault);
    }
}
