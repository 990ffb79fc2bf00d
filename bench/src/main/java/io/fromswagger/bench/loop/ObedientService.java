package io.fromswagger.bench.loop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.BodyContract;
import io.fromswagger.contract.MediaTypeContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.contract.Violation;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A service that does what a document says and nothing else: it knows who calls, refuses what is illegal, remembers what
 * was made, and answers with the document's own samples.
 */
final class ObedientService implements AutoCloseable {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private final ApiContract contract;
    private final Answers answers;
    private final Views views;
    private final CallerCheck callers;
    private final Store store;
    private final Comparator<String> preference;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** @param lastSuccess whether the last documented 2xx is answered, not the first */
    ObedientService(ApiContract contract, boolean lastSuccess) throws IOException {
        this.contract = contract;
        this.answers = new Answers(contract);
        this.views = new Views(answers);
        this.callers = new CallerCheck(contract);
        this.store = new Store(contract);
        this.preference = lastSuccess ? Comparator.reverseOrder() : Comparator.naturalOrder();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received request = Received.of(exchange);
            Answer answer;
            try {
                answer = answer(request);
            } catch (RuntimeException e) {
                answer = new Answer(
                        599, Map.of("Content-Type", "text/plain"), Json.of("the loop's service failed: " + e));
            }
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            byte[] body = answer.bytes();
            boolean silent = body.length == 0 || request.method().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), silent ? -1 : body.length);
            if (!silent) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private synchronized Answer answer(Received request) {
        Optional<OperationContract> matched = contract.match(request.method(), request.rawPath());
        if (matched.isEmpty()) {
            Set<String> allowed = new TreeSet<>();
            METHODS.stream()
                    .filter(method -> contract.match(method, request.rawPath()).isPresent())
                    .forEach(allowed::add);
            return allowed.isEmpty() ? Answer.empty(404) : Answer.empty(405).with("Allow", String.join(", ", allowed));
        }
        OperationContract operation = meant(matched.get(), request);
        if (!callers.passes(operation, request)) {
            return answers.refusal(operation, 401).with("WWW-Authenticate", callers.challenge(operation));
        }
        Optional<Answer> refusal = refusal(operation, request);
        return refusal.isPresent() ? refusal.get() : success(operation, request);
    }

    /** Of operations whose paths differ in the names of parameters only, the one whose parameters can be what is there. */
    private OperationContract meant(OperationContract matched, Received request) {
        String shape = Template.shape(matched.requestPath());
        return contract.operations().stream()
                .filter(each -> each.method().equals(request.method()))
                .filter(each -> Template.shape(each.requestPath()).equals(shape))
                .filter(each -> contract.checkRequest(each, request.rawPath(), "", Map.of(), new byte[0]).stream()
                        .noneMatch(violation -> violation.rule().contains("path parameter")))
                .findFirst()
                .orElse(matched);
    }

    private Optional<Answer> refusal(OperationContract operation, Received request) {
        if (operation.response("406").isPresent() && !isAcceptable(operation, request)) {
            return Optional.of(answers.refusal(operation, 406));
        }
        List<Violation> violations = contract.checkRequest(
                operation, request.rawPath(), request.rawQuery(), request.headers(), request.body());
        if (violations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                request.body().length > 0 && !isDocumentedType(operation, request)
                        ? answers.refusal(operation, 415, 400, 422)
                        : answers.refusal(operation, 400, 422));
    }

    private static boolean isDocumentedType(OperationContract operation, Received request) {
        String sent = essence(request.header("Content-Type").orElse(""));
        return operation.body().map(BodyContract::content).orElse(List.of()).stream()
                .map(MediaTypeContract::name)
                .map(ObedientService::essence)
                .anyMatch(name -> name.contains("*") || name.equals(sent));
    }

    private static boolean isAcceptable(OperationContract operation, Received request) {
        List<String> accepted = List.of(request.header("Accept").orElse("*/*").split(","));
        return operation.responses().stream()
                .filter(response -> response.status().startsWith("2"))
                .flatMap(response -> response.content().stream())
                .map(media -> essence(media.name()))
                .anyMatch(name -> accepted.stream()
                        .map(ObedientService::essence)
                        .anyMatch(range -> range.equals("*/*")
                                || range.equals(name)
                                || (range.endsWith("/*") && name.startsWith(range.substring(0, range.length() - 1)))));
    }

    private static String essence(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private Answer success(OperationContract operation, Received request) {
        Template template = Template.of(operation.requestPath());
        List<Template.Resource> resources = new ArrayList<>(template.resources(request.rawPath()));
        Optional<Template.Resource> own =
                template.endsInParameter() ? Optional.of(resources.get(resources.size() - 1)) : Optional.empty();
        boolean mayCreate =
                operation.method().equals("PUT") && operation.response("201").isPresent();
        for (Template.Resource resource : resources) {
            if (!store.knows(resource) && !(mayCreate && Optional.of(resource).equals(own))) {
                return answers.refusal(operation, 404, 410);
            }
        }
        Json body = contract.readRequestBody(operation, request.headers(), request.body());
        boolean makesBelow = operation.method().equals("POST")
                && Template.below(contract, Store.trimmed(operation.requestPath()), request.rawPath())
                        .isPresent();
        return own.isPresent() && !makesBelow
                ? ofItem(operation, own.get(), body)
                : ofCollection(operation, Store.trimmed(request.rawPath()), request, body);
    }

    private Answer ofItem(OperationContract operation, Template.Resource resource, Json body) {
        boolean known = store.knows(resource);
        switch (operation.method()) {
            case "DELETE" -> {
                store.delete(resource);
                return best(operation);
            }
            case "PUT" -> store.put(resource, body);
            case "PATCH" ->
                store.put(resource, merged(store.find(resource.rawPath()).orElse(Json.of(Map.of())), body));
            default -> {}
        }
        Answer sample = known || operation.response("201").isEmpty() ? best(operation) : created(operation);
        Json stored = store.find(resource.rawPath()).orElse(Json.ABSENT);
        Answer view =
                stored.isAbsent() ? sample : views.of(operation, sample, stored, store.members(resource.collection()));
        return withId(operation, view, resource.parameter(), resource.rawId());
    }

    private Answer created(OperationContract operation) {
        return operation
                .response("201")
                .flatMap(response -> answers.sample(operation, response, 201))
                .orElseGet(() -> best(operation));
    }

    /** JSON merge patch (RFC 7396) of the first level, which is all that the documents' samples have. */
    private static Json merged(Json stored, Json patch) {
        if (!patch.isObject() || !stored.isObject()) {
            return patch;
        }
        Map<String, Json> members = new LinkedHashMap<>(stored.members());
        patch.members().forEach((name, value) -> {
            if (value.isNull()) {
                members.remove(name);
            } else {
                members.put(name, value);
            }
        });
        return Json.of(members);
    }

    private Answer ofCollection(OperationContract operation, String rawPath, Received request, Json body) {
        Optional<Template.Resource> item = Template.below(contract, Store.trimmed(operation.requestPath()), rawPath);
        Answer sample = best(operation);
        if (item.isEmpty()) {
            return sample;
        }
        if (operation.method().equals("POST")) {
            return create(operation, item.get(), rawPath, body, sample);
        }
        return operation.method().equals("GET") ? list(operation, item.get(), rawPath, request, sample) : sample;
    }

    private Answer create(
            OperationContract operation, Template.Resource item, String rawPath, Json body, Answer sample) {
        String parameter = item.parameter();
        List<String> ids = store.newIds(item);
        if (ids.isEmpty()) {
            return sample;
        }
        String id = ids.stream()
                .filter(each -> isShown(withId(operation, sample, parameter, each), parameter, each))
                .findFirst()
                .orElse(ids.get(0));
        String path = rawPath + "/" + id;
        var resource = new Template.Resource(item.template(), path);
        store.put(resource, body);
        Answer view = views.of(operation, sample, body, store.members(resource.collection()));
        Answer located = withId(operation, view, parameter, id).with("Location", path);
        return answers.keeps(operation, located) ? located : withId(operation, view, parameter, id);
    }

    /** Whether the answer names the resource by this id, as its format may forbid. */
    private static boolean isShown(Answer answer, String parameter, String id) {
        return answer.body().isObject()
                && Stream.of(parameter, "id")
                        .map(answer.body()::get)
                        .filter(value -> value.isNumber() || value.isString())
                        .anyMatch(value -> id.equals(value.isString() ? value.asString() : value.toString()));
    }

    private Answer list(
            OperationContract operation, Template.Resource item, String rawPath, Received request, Answer sample) {
        Set<String> names = Template.namesBelow(contract, item.collection());
        List<Map<String, Json>> items = new ArrayList<>();
        store.below(rawPath).forEach((path, stored) -> {
            Map<String, Json> members = new LinkedHashMap<>(stored.isObject() ? stored.members() : Map.of());
            String id = path.substring(path.lastIndexOf('/') + 1);
            for (String name : names) {
                members.put(name, id.matches("\\d{1,9}") ? Json.of(Long.parseLong(id)) : Json.of(id));
            }
            items.add(members);
        });
        return items.isEmpty() ? sample : views.ofList(operation, sample, made(rawPath), page(items, request));
    }

    /** What is answered to who makes something there. */
    private Json made(String collection) {
        return contract.match("POST", collection)
                .map(this::best)
                .map(Answer::body)
                .orElse(Json.ABSENT);
    }

    private static List<Map<String, Json>> page(List<Map<String, Json>> items, Received request) {
        boolean further = Stream.of("marker", "cursor", "pageToken", "page_token")
                .anyMatch(name -> request.queryParameter(name).isPresent());
        if (further) {
            return List.of(); // the sample of the first page leads to a second one that has nothing
        }
        int most = number(request, "limit", "size", "per_page", "pageSize", "page_size")
                .orElse(items.size());
        int from = number(request, "offset", "skip")
                .orElseGet(() ->
                        number(request, "page").map(page -> (page - 1) * most).orElse(0));
        int start = Math.min(Math.max(0, from), items.size());
        return items.subList(start, Math.min(items.size(), start + Math.max(0, most)));
    }

    private static Optional<Integer> number(Received request, String... names) {
        for (String name : names) {
            Optional<String> value = request.queryParameter(name).filter(text -> text.matches("\\d{1,6}"));
            if (value.isPresent()) {
                return value.map(Integer::valueOf);
            }
        }
        return Optional.empty();
    }

    /** Names the resource in the body, where the document has room for that. */
    private Answer withId(OperationContract operation, Answer answer, String parameter, String id) {
        Answer named = answer;
        for (String name : List.of(parameter, "id")) {
            if (named.body().isObject()
                    && (name.equals("id") || named.body().get(name).isPresent())) {
                named = views.better(operation, named, Views.with(named.body(), name, Json.of(id)));
                if (id.matches("\\d{1,18}")) {
                    named = views.better(operation, named, Views.with(named.body(), name, Json.of(Long.parseLong(id))));
                }
            }
        }
        return named;
    }

    /** The best success that can be answered; 501, which the document never mentions, where there is none. */
    private Answer best(OperationContract operation) {
        boolean exact = operation.responses().stream()
                .anyMatch(response -> response.status().matches("2\\d\\d"));
        return operation.responses().stream()
                .filter(response -> response.status().matches("2\\d\\d"))
                .sorted(Comparator.comparing(ResponseContract::status, preference))
                .flatMap(response -> answers.sample(operation, response, Integer.parseInt(response.status())).stream())
                .findFirst()
                .or(() -> operation.responses().stream()
                        .filter(response -> !exact && response.status().matches("2XX|2xx|default"))
                        .flatMap(response -> answers.sample(operation, response, 200).stream())
                        .findFirst())
                .orElseGet(() -> Answer.empty(501));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
