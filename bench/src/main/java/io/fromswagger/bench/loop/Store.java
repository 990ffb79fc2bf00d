package io.fromswagger.bench.loop;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ParameterContract;
import io.fromswagger.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was made by requests, and what exists from the start where no operation makes it. */
final class Store {

    private final ApiContract contract;
    private final Map<String, Json> made = new LinkedHashMap<>();
    private final Set<String> deleted = new LinkedHashSet<>();
    private final Map<String, Set<String>> membersByCollection = new LinkedHashMap<>();
    private int last;

    Store(ApiContract contract) {
        this.contract = contract;
    }

    /** Whether the path of a request names something that is there. */
    boolean knows(Template.Resource resource) {
        return made.containsKey(resource.rawPath())
                || (!deleted.contains(resource.rawPath())
                        && isFromTheStart(resource, creator(resource).isEmpty()));
    }

    Optional<Json> find(String rawPath) {
        return Optional.ofNullable(made.get(rawPath));
    }

    void put(Template.Resource resource, Json body) {
        deleted.remove(resource.rawPath());
        made.put(resource.rawPath(), body);
        if (body.isObject()) {
            members(resource.collection()).addAll(body.members().keySet());
        }
    }

    void delete(Template.Resource resource) {
        made.remove(resource.rawPath());
        deleted.add(resource.rawPath());
    }

    /** The names of all members that bodies below a collection ever had. */
    Set<String> members(String collection) {
        return membersByCollection.computeIfAbsent(collection, each -> new TreeSet<>());
    }

    /** What stands directly below a collection, by its raw path. */
    Map<String, Json> below(String rawCollection) {
        var found = new LinkedHashMap<String, Json>();
        made.forEach((path, body) -> {
            if (path.startsWith(rawCollection + "/") && path.indexOf('/', rawCollection.length() + 1) < 0) {
                found.put(path, body);
            }
        });
        return found;
    }

    /** Ids that nothing has yet and that are legal in every path; none where none of ours is. */
    List<String> newIds(Template.Resource item) {
        last++;
        return Stream.of(
                        String.valueOf(1000 + last),
                        String.format("0b1c6f0e-0000-4000-8000-%012d", last),
                        "made" + last,
                        String.format("%024x", last),
                        "made-" + last + ".example.com",
                        "made" + last + "@example.com",
                        String.valueOf(last))
                .filter(id -> !made.containsKey(item.rawCollection() + "/" + id))
                .filter(id -> isLegal(item, id))
                .toList();
    }

    /** In the paths of all operations that go through such a resource, whatever they call it. */
    private boolean isLegal(Template.Resource item, String id) {
        String shape = Template.shape(item.template());
        int at = item.template().split("/", -1).length - 1;
        return contract.operations().stream()
                .filter(operation -> (Template.shape(operation.requestPath()) + "/").startsWith(shape + "/"))
                .noneMatch(operation -> {
                    String[] path = operation.requestPath().split("/", -1);
                    String parameter = path[at].substring(1, path[at].length() - 1);
                    path[at] = id;
                    return contract.checkRequest(operation, String.join("/", path), "", Map.of(), new byte[0]).stream()
                            .anyMatch(violation -> violation.toString().contains("path parameter " + parameter));
                });
    }

    private Optional<OperationContract> creator(Template.Resource resource) {
        return contract.operations().stream()
                .filter(operation -> operation.method().equals("POST"))
                .filter(operation -> trimmed(operation.requestPath()).equals(resource.collection()))
                .findFirst();
    }

    static String trimmed(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** What the document's lists show, and where nothing makes such a thing, its own examples. */
    private boolean isFromTheStart(Template.Resource resource, boolean unmade) {
        String id = URLDecoder.decode(resource.rawId().replace("+", "%2B"), StandardCharsets.UTF_8);
        return contract.operations().stream()
                        .filter(operation -> operation.requestPath().startsWith(resource.collection()))
                        .flatMap(operation -> Stream.concat(
                                listed(operation, resource).stream(),
                                unmade ? named(operation, resource).stream() : Stream.of()))
                        .anyMatch(id::equals)
                || (unmade && isClosed(resource));
    }

    /** Whether the document counts out, elsewhere, what the resource may be called: none of our ids is among it. */
    private boolean isClosed(Template.Resource resource) {
        return contract.operations().stream()
                        .flatMap(operation ->
                                operation.parameter(ParameterContract.In.PATH, resource.parameter()).stream())
                        .anyMatch(parameter -> parameter.schema().get("$ref").isPresent())
                && newIds(resource).isEmpty();
    }

    private static List<String> named(OperationContract operation, Template.Resource resource) {
        var found = new ArrayList<String>();
        operation
                .sampleRequest()
                .flatMap(sample -> Optional.ofNullable(sample.path().get(resource.parameter())))
                .ifPresent(value -> found.add(text(value)));
        operation
                .parameter(ParameterContract.In.PATH, resource.parameter())
                .ifPresent(parameter -> Stream.of("example", "default", "const")
                        .map(parameter.schema()::get)
                        .filter(Json::isPresent)
                        .forEach(value -> found.add(text(value))));
        operation
                .parameter(ParameterContract.In.PATH, resource.parameter())
                .ifPresent(
                        parameter -> parameter.schema().get("enum").items().forEach(value -> found.add(text(value))));
        return found;
    }

    private List<String> listed(OperationContract operation, Template.Resource resource) {
        var found = new ArrayList<String>();
        Set<String> names = Template.namesBelow(contract, resource.collection());
        if (operation.method().equals("GET") && trimmed(operation.requestPath()).equals(resource.collection())) {
            operation.responses().stream()
                    .flatMap(response -> response.sample().stream())
                    .forEach(sample -> collect(sample.body(), names, found));
        }
        return found;
    }

    private static void collect(Json body, Set<String> names, List<String> found) {
        if (body.isArray()) {
            body.items().forEach(item -> collect(item, names, found));
        } else if (body.isObject()) {
            body.members().forEach((name, value) -> {
                if (names.contains(name) && (value.isString() || value.isNumber())) {
                    found.add(text(value));
                } else {
                    collect(value, names, found);
                }
            });
        }
    }

    private static String text(Json value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
