package io.fromswagger.processor.injection;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What became of the operations of a document: each comes out, or a problem says that it is left out.
 *
 * <p>It reads the document by itself, so that what our reader overlooks is missed here.
 */
final class Operations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final List<String> documented;
    private final Set<String> generated;
    private final Set<String> leftOut;

    private Operations(List<String> documented, Set<String> generated, Set<String> leftOut) {
        this.documented = documented;
        this.generated = generated;
        this.leftOut = leftOut;
    }

    static Operations of(String document, Generator.Output output) {
        return new Operations(documented(read(document)), generated(read(output.contract())), output.leftOut());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> documented(JsonNode document) {
        List<String> documented = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            if (!path.getKey().startsWith("x-")) {
                methods(document, path.getValue())
                        .forEach((method, operation) -> documented.add(named(method, path.getKey())));
            }
        });
        return documented;
    }

    /** Those of the path itself, and those of the one that it refers to. */
    private static Map<String, JsonNode> methods(JsonNode document, JsonNode path) {
        Map<String, JsonNode> methods = new TreeMap<>();
        String ref = path.path("$ref").asText();
        if (ref.startsWith("#/")) {
            methods.putAll(methods(document, document.at(JsonPointer.compile(decoded(ref)))));
        }
        METHODS.stream().filter(path::has).forEach(method -> methods.put(method, path.path(method)));
        return methods;
    }

    private static String decoded(String ref) {
        return ref.substring(1).replace("%25", "%");
    }

    private static Set<String> generated(JsonNode contract) {
        Set<String> generated = new LinkedHashSet<>();
        contract.path("operations")
                .forEach(operation -> generated.add(named(
                        operation.path("method").asText(),
                        operation.path("path").asText())));
        return generated;
    }

    private static String named(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    /** What is suspicious: one that is neither here nor there, or both, or that the document does not have. */
    List<String> unexplained() {
        List<String> unexplained = new ArrayList<>();
        for (String operation : documented) {
            boolean out = generated.contains(operation);
            if (out == leftOut.contains(operation)) {
                unexplained.add(operation + (out ? " is left out, and yet generated" : " is left out in silence"));
            }
        }
        generated.stream()
                .filter(operation -> !documented.contains(operation))
                .forEach(operation -> unexplained.add(operation + " is generated, but not in the document"));
        return unexplained;
    }

    /** Which ones did not come out, by their number in the document. */
    Set<Integer> leftOut() {
        Set<Integer> numbers = new LinkedHashSet<>();
        IntStream.range(0, documented.size())
                .filter(i -> !generated.contains(documented.get(i)))
                .forEach(numbers::add);
        return numbers;
    }
}
