package io.fromswagger.bench.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

/** Mountebank's admin API as anybody would call it; where it is and its key are read off the process that runs. */
final class BareAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String key;

    private BareAdmin(String url, String key) {
        this.url = url;
        this.key = key;
    }

    /** Of the one that this JVM has started. */
    static BareAdmin ofChild() throws IOException {
        List<String> arguments = ProcessHandle.current()
                .descendants()
                .flatMap(child -> child.info().arguments().stream())
                .map(List::of)
                .filter(words -> words.contains("--rcfile"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Mountebank runs below this JVM"));
        Path file = Path.of(arguments.get(arguments.indexOf("--rcfile") + 1));
        return new BareAdmin(
                "http://127.0.0.1:" + arguments.get(arguments.indexOf("--port") + 1),
                JSON.readTree(file.toFile()).path("apikey").asText());
    }

    /** The first stub of an imposter, as it can be given to another one. */
    JsonNode firstStub(int port) throws IOException, InterruptedException {
        JsonNode stub = JSON.readTree(send("GET", "/imposters/" + port, ""))
                .path("stubs")
                .path(0);
        return JSON.createObjectNode()
                .<ObjectNode>set("predicates", stub.path("predicates"))
                .set("responses", stub.path("responses"));
    }

    String send(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("x-api-key", key)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + " was answered with " + response.statusCode());
        }
        return response.body();
    }
}
