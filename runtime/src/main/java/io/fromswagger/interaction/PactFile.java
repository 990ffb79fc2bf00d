package io.fromswagger.interaction;

import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Interactions as a pact, with which the collaborator's own team proves that it answers as our tests believe.
 *
 * <p>Status, media type and shape of an answer are expected, not its values: names and kinds of JSON members, at least one
 * item where the example has one, headers that are there. Requests are those that were sent. Paths are without the API's
 * base path, which belongs to the address that is verified.
 *
 * <p>The same interactions give the same bytes, in whatever order they come.
 *
 * @see <a href="https://github.com/pact-foundation/pact-specification">the Pact specification</a>
 */
public final class PactFile {

    private static final Pattern NOT_FOR_FILES = Pattern.compile("[^A-Za-z0-9._-]+");

    /** A pact has to name a consumer also where no service was under test. */
    private static final String NO_SERVICE = "tests";

    private PactFile() {}

    /**
     * The name of the file, as the Pact tools name it: {@code orders-payments.json}. It is the same for all versions of the
     * specification, so each version has a folder of its own: tools take all files of a folder.
     */
    public static String name(Interactions interactions) {
        var name = consumer(interactions) + "-" + interactions.api();
        return NOT_FOR_FILES.matcher(name).replaceAll("_") + ".json";
    }

    /**
     * The text of a pact by version 3 of the specification. It has no place for bytes, markup and forms: of such an answer
     * the status and the headers are expected. It doesn't say which tests rely on it.
     */
    public static String v3(Interactions interactions) {
        return write(interactions, new PactV3());
    }

    /** The text of a pact by version 4 of the specification. */
    public static String v4(Interactions interactions) {
        return write(interactions, new PactV4());
    }

    private static String write(Interactions interactions, PactVersion version) {
        var file = new LinkedHashMap<String, Object>();
        file.put("consumer", Map.of("name", consumer(interactions)));
        file.put("provider", Map.of("name", interactions.api()));
        var described = PactDescriptions.of(AlikeForProviders.merged(interactions.all()));
        file.put("interactions", trees(described, version));
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("pactSpecification", Map.of("version", version.number()));
        var document = new LinkedHashMap<String, Object>();
        document.put("spec", interactions.spec());
        document.put("sha256", interactions.sha256());
        var leftOut = leftOut(described, version);
        if (!leftOut.isEmpty()) {
            document.put("leftOut", leftOut);
        }
        metadata.put("fromswagger", document);
        file.put("metadata", metadata);
        return Json.of(file).pretty().stripTrailing() + "\n";
    }

    private static List<Map<String, Object>> trees(Map<String, Interaction> described, PactVersion version) {
        return described.entrySet().stream()
                .filter(entry -> version.obstacle(entry.getValue().request()).isEmpty())
                .map(entry -> version.tree(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What no provider can be asked by this file, and why. */
    private static List<String> leftOut(Map<String, Interaction> described, PactVersion version) {
        return described.entrySet().stream()
                .flatMap(entry ->
                        version.obstacle(entry.getValue().request()).stream().map(why -> entry.getKey() + ": " + why))
                .toList();
    }

    private static String consumer(Interactions interactions) {
        return interactions.consumer().isEmpty() ? NO_SERVICE : interactions.consumer();
    }
}
