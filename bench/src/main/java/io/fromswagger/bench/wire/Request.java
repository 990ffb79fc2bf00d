package io.fromswagger.bench.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request on its way to the service. */
public record Request(String method, String target, List<Header> headers, byte[] body) {

    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** The last segment of the path. */
    public String lastSegment() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    public Optional<String> header(String name) {
        return Header.first(headers, name);
    }

    public Optional<String> query(String name) {
        return parameters()
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> URLDecoder.decode(parameter.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    public Request withQuery(String name, String value) {
        String kept = parameters().filter(each -> !each.startsWith(name + "=")).collect(Collectors.joining("&"));
        return withTarget(path() + "?" + (kept.isEmpty() ? "" : kept + "&") + name + "=" + value);
    }

    public Request withoutQuery(String name) {
        String kept = parameters().filter(each -> !each.startsWith(name + "=")).collect(Collectors.joining("&"));
        return withTarget(kept.isEmpty() ? path() : path() + "?" + kept);
    }

    public Request withTarget(String other) {
        return new Request(method, other, headers, body);
    }

    public Request withMethod(String other) {
        return new Request(other, target, headers, body);
    }

    public Request withHeader(String name, String value) {
        return new Request(method, target, Header.with(headers, name, value), body);
    }

    public Request withBody(String text) {
        return new Request(method, target, headers, text.getBytes(StandardCharsets.UTF_8));
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body, if it is a JSON object; a copy. */
    public Optional<JsonObject> json() {
        try {
            JsonElement json = JsonParser.parseString(text());
            return json.isJsonObject() ? Optional.of(json.getAsJsonObject()) : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    /** The request with another JSON object; as it is if it has none. */
    public Request edited(Consumer<JsonObject> edit) {
        return json().map(object -> {
                    edit.accept(object);
                    return withBody(object.toString());
                })
                .orElse(this);
    }

    private Stream<String> parameters() {
        int query = target.indexOf('?');
        return query < 0
                ? Stream.empty()
                : Arrays.stream(target.substring(query + 1).split("&"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Request that
                && method.equals(that.method)
                && target.equals(that.target)
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return target.hashCode();
    }
}
