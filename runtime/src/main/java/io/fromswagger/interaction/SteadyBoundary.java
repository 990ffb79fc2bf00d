package io.fromswagger.interaction;

import io.fromswagger.contract.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands between the parts of a request's body (RFC 2046, section 5.1.1): clients make it up, so that a pact with theirs
 * would be another one after each run.
 */
final class SteadyBoundary {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)(?<=boundary=)(?:\"([^\"]+)\"|([^\\s;\"]+))");

    private SteadyBoundary() {}

    /** The interaction with the same boundary in each run; as it is where its request has none. */
    static Interaction in(Interaction interaction) {
        var request = interaction.request();
        return Headers.of(request.headers())
                .first("Content-Type")
                .filter(type -> type.regionMatches(true, 0, "multipart/", 0, "multipart/".length()))
                .flatMap(SteadyBoundary::boundary)
                .map(boundary -> with(interaction, boundary, unused(request, boundary)))
                .orElse(interaction);
    }

    private static Optional<String> boundary(String contentType) {
        var found = BOUNDARY.matcher(contentType);
        return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }

    private static Interaction with(Interaction interaction, String boundary, String steady) {
        var request = interaction.request();
        return new Interaction(
                interaction.operation(),
                new Interaction.Request(
                        request.method(),
                        request.path(),
                        request.query(),
                        headers(request.headers(), steady),
                        body(request, "--" + boundary, "--" + steady),
                        request.kept()),
                interaction.response(),
                interaction.reliedOnBy(),
                interaction.moments());
    }

    private static Map<String, List<String>> headers(Map<String, List<String>> headers, String steady) {
        var changed = new LinkedHashMap<String, List<String>>();
        headers.forEach((name, values) -> changed.put(
                name,
                name.equalsIgnoreCase("Content-Type")
                        ? values.stream()
                                .map(value -> BOUNDARY.matcher(value).replaceAll(steady))
                                .toList()
                        : values));
        return changed;
    }

    private static String body(Interaction.Request request, String delimiter, String steady) {
        return request.kept() == Interaction.Kept.BASE64
                ? base64(bytes(request.body()).replace(delimiter, steady))
                : request.body().replace(delimiter, steady);
    }

    /** One that is not in the body by chance. */
    private static String unused(Interaction.Request request, String boundary) {
        var body = request.kept() == Interaction.Kept.BASE64 ? bytes(request.body()) : request.body();
        var rest = body.replace("--" + boundary, "");
        for (int number = 0; ; number++) {
            var steady = "between-parts-" + number;
            if (!rest.contains(steady)) {
                return steady;
            }
        }
    }

    /** A character for each byte. */
    private static String bytes(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
    }

    private static String base64(String bytes) {
        return Base64.getEncoder().encodeToString(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
