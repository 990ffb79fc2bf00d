package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code contract.json}. */
final class ContractReader {

    private static final int FORMAT = 1;

    private final Json root;

    ContractReader(Json root) {
        this.root = root;
    }

    ApiContract read() {
        if (!root.get("fromswagger").equals(Json.of(FORMAT))) {
            throw new IllegalStateException("The contract is in format " + root.get("fromswagger")
                    + ", this runtime reads format " + FORMAT + ": use processor and runtime of one version");
        }
        ApiContract.Head head = new ApiContract.Head(
                text(root, "name"),
                text(root, "title"),
                text(root, "version"),
                text(root, "spec"),
                DocumentFiles.read(root),
                text(root, "role"),
                text(root, "basePath"),
                maybe(root, "given"));
        List<OperationContract> operations =
                root.get("operations").items().stream().map(this::operation).toList();
        return new ApiContract(
                head,
                operations,
                securitySchemes(),
                resources(),
                root.get("leftOut").items().stream().map(Omission::read).toList(),
                new NamedProperties(root.get("$defs")),
                new SchemaLibrary(root.get("$defs"), operations));
    }

    private Map<String, ResourceContract> resources() {
        Map<String, ResourceContract> resources = new LinkedHashMap<>();
        root.get("resources").members().forEach((path, json) -> resources.put(path, resource(path, json)));
        return resources;
    }

    private static ResourceContract resource(String path, Json json) {
        Map<String, String> hooks = new LinkedHashMap<>();
        json.get("hooks").members().forEach((parameter, hook) -> hooks.put(parameter, hook.asString()));
        return new ResourceContract(
                path,
                hooks,
                json.get("links").items().stream().map(ContractReader::link).toList(),
                maybe(json, "producer"),
                json.get("listing")
                        .optional()
                        .map(listing -> new ResourceContract.Listing(
                                text(listing, "operation"), text(listing, "items"), text(listing, "id"))),
                json.get("example").members(),
                maybe(json, "reader"),
                maybe(json, "remover"));
    }

    private static ResourceContract.Link link(Json json) {
        Map<String, String> parameters = new LinkedHashMap<>();
        json.get("parameters").members().forEach((name, value) -> parameters.put(name, value.asString()));
        return new ResourceContract.Link(text(json, "operation"), parameters);
    }

    private OperationContract operation(Json json) {
        return new OperationContract(
                json.get("id").asString(),
                json.get("method").asString().toUpperCase(Locale.ROOT),
                json.get("path").asString(),
                text(json, "summary"),
                json.get("security").items().stream().map(ContractReader::texts).toList(),
                json.get("parameters").items().stream().map(this::parameter).toList(),
                json.get("body").optional().map(this::body),
                responses(json.get("responses")),
                json.get("sampleRequest").optional().map(this::sampleRequest),
                json.get("cases").items().stream().map(this::contractCase).toList(),
                text(json, "pointer"),
                line(json));
    }

    private ParameterContract parameter(Json json) {
        return new ParameterContract(
                json.get("name").asString(),
                ParameterContract.In.valueOf(json.get("in").asString().toUpperCase(Locale.ROOT)),
                flag(json, "required"),
                text(json, "style"),
                flag(json, "explode"),
                json.get("schema"),
                text(json, "pointer"),
                line(json));
    }

    private BodyContract body(Json json) {
        return new BodyContract(flag(json, "required"), content(json), text(json, "pointer"), line(json));
    }

    /** A media type may say where its schema stands, as in Swagger 2.0 it is elsewhere. */
    private List<MediaTypeContract> content(Json owner) {
        List<MediaTypeContract> content = new ArrayList<>();
        owner.get("content").members().forEach((name, json) -> {
            String usual = Pointers.child(text(owner, "pointer"), "content", name, "schema");
            String pointer = json.get("pointer").optional().map(Json::asString).orElse(usual);
            content.add(new MediaTypeContract(
                    name, json.get("schema"), pointer, flag(json, "preferred"), fields(json.get("fields"))));
        });
        return content;
    }

    private Map<String, FieldContract> fields(Json json) {
        Map<String, FieldContract> fields = new LinkedHashMap<>();
        json.members()
                .forEach((name, field) -> fields.put(
                        name,
                        new FieldContract(
                                maybe(field, "style"),
                                flag(field, "explode"),
                                maybe(field, "contentType"),
                                flag(field, "file"),
                                texts(field.get("contentTypes")),
                                headers(field.get("headers")))));
        return fields;
    }

    private List<ResponseContract> responses(Json json) {
        List<ResponseContract> responses = new ArrayList<>();
        json.members()
                .forEach((status, response) -> responses.add(new ResponseContract(
                        status,
                        text(response, "description"),
                        headers(response.get("headers")),
                        content(response),
                        response.get("sample").optional().map(this::sampleResponse),
                        maybe(response, "noSample"),
                        text(response, "pointer"),
                        line(response))));
        return responses;
    }

    private List<HeaderContract> headers(Json json) {
        List<HeaderContract> headers = new ArrayList<>();
        json.members()
                .forEach((name, header) -> headers.add(new HeaderContract(
                        name,
                        flag(header, "required"),
                        flag(header, "explode"),
                        header.get("schema"),
                        header.get("sample"),
                        text(header, "pointer"),
                        line(header))));
        return headers;
    }

    private SampleResponse sampleResponse(Json json) {
        Map<String, Json> examples = new LinkedHashMap<>();
        json.get("example").optional().ifPresent(name -> examples.put(name.asString(), json.get("body")));
        examples.putAll(json.get("otherExamples").members());
        return new SampleResponse(json.get("contentType").asString(), json.get("body"), examples);
    }

    private SampleRequest sampleRequest(Json json) {
        return new SampleRequest(
                maybe(json, "produced"),
                texts(json.get("producedParameters")),
                json.get("path").members(),
                json.get("query").members(),
                json.get("header").members(),
                json.get("cookie").members(),
                maybe(json, "contentType"),
                json.get("body"));
    }

    private ContractCase contractCase(Json json) {
        return new ContractCase(
                json.get("id").asString(),
                json.get("kind").asString(),
                maybe(json, "status"),
                text(json, "title"),
                maybe(json, "reason"),
                flag(json, "byDocument"));
    }

    private Map<String, SecurityScheme> securitySchemes() {
        Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
        root.get("securitySchemes")
                .members()
                .forEach((name, json) -> schemes.put(
                        name,
                        new SecurityScheme(
                                name,
                                json.get("type").asString(),
                                maybe(json, "scheme"),
                                maybe(json, "in"),
                                maybe(json, "name"),
                                maybe(json, "hook"))));
        return schemes;
    }

    private static Optional<String> maybe(Json owner, String name) {
        return owner.get(name).optional().filter(json -> !json.isNull()).map(Json::asString);
    }

    private static String text(Json owner, String name) {
        return maybe(owner, name).orElse("");
    }

    private static List<String> texts(Json array) {
        return array.items().stream().map(Json::asString).toList();
    }

    private static boolean flag(Json owner, String name) {
        return owner.get(name).optional().map(Json::asBoolean).orElse(false);
    }

    private static int line(Json owner) {
        return owner.get("line").optional().map(Json::asLong).orElse(0L).intValue();
    }
}
