package io.fromswagger.interaction;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonMismatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Interactions as the text of a file, and back. */
public final class InteractionsJson {

    private InteractionsJson() {}

    /** The text of the file. */
    public static String write(Interactions interactions) {
        var file = new LinkedHashMap<String, Object>();
        file.put("consumer", interactions.consumer());
        file.put("api", interactions.api());
        file.put("role", interactions.role());
        file.put("spec", interactions.spec());
        file.put("sha256", interactions.sha256());
        file.put(
                "interactions",
                interactions.all().stream().map(InteractionsJson::tree).toList());
        return Json.of(file).pretty().stripTrailing() + "\n";
    }

    private static Map<String, Object> tree(Interaction interaction) {
        var request = new LinkedHashMap<String, Object>();
        request.put("method", interaction.request().method());
        request.put("path", interaction.request().path());
        request.put("query", interaction.request().query());
        request.put("headers", interaction.request().headers());
        request.put("body", interaction.request().body());
        request.put("kept", interaction.request().kept().name().toLowerCase(Locale.ROOT));
        var response = new LinkedHashMap<String, Object>();
        response.put("status", interaction.response().status());
        response.put("headers", interaction.response().headers());
        response.put("body", interaction.response().body());
        response.put("binary", interaction.response().binary());
        var tree = new LinkedHashMap<String, Object>();
        tree.put("operation", interaction.operation());
        tree.put("request", request);
        tree.put("response", response);
        tree.put(
                "reliedOnBy",
                interaction.reliedOnBy().stream().map(InteractionsJson::tree).toList());
        tree.put("moments", interaction.moments());
        return tree;
    }

    private static Map<String, Object> tree(Reliance reliance) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("test", reliance.test());
        tree.put("line", reliance.line());
        return tree;
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws io.fromswagger.json.JsonSyntaxProblem when the text is no JSON
     * @throws JsonMismatch when it is another JSON
     */
    public static Interactions read(String text) {
        var file = Json.parse(text);
        return new Interactions(
                file.get("consumer").asString(),
                file.get("api").asString(),
                file.get("role").asString(),
                file.get("spec").asString(),
                file.get("sha256").asString(),
                file.get("interactions").items().stream()
                        .map(InteractionsJson::interaction)
                        .toList());
    }

    private static Interaction interaction(Json tree) {
        var request = tree.get("request");
        var response = tree.get("response");
        return new Interaction(
                tree.get("operation").asString(),
                new Interaction.Request(
                        request.get("method").asString(),
                        request.get("path").asString(),
                        values(request.get("query")),
                        values(request.get("headers")),
                        request.get("body").asString(),
                        kept(request.get("kept"))),
                new Interaction.Response(
                        (int) response.get("status").asLong(),
                        values(response.get("headers")),
                        response.get("body").asString(),
                        response.get("binary").asBoolean()),
                tree.get("reliedOnBy").items().stream()
                        .map(each -> new Reliance(
                                each.get("test").asString(), each.get("line").asString()))
                        .toList(),
                tree.get("moments").items().stream().map(Json::asString).toList());
    }

    private static Interaction.Kept kept(Json word) {
        try {
            return Interaction.Kept.valueOf(word.asString().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException ofAnotherVersion) {
            throw new JsonMismatch("", "text, base64 or lost", word.toString());
        }
    }

    private static Map<String, List<String>> values(Json object) {
        var values = new LinkedHashMap<String, List<String>>();
        object.members()
                .forEach((name, several) -> values.put(
                        name, several.items().stream().map(Json::asString).toList()));
        return values;
    }
}
