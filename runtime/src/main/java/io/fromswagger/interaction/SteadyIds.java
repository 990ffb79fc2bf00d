package io.fromswagger.interaction;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * UUIDs in the place of those that were sent, which stay from one run to the next.
 *
 * <p>A service invents many, such as keys for requests that are to be carried out once. A pact with them would be another
 * one after each run, and brokers refuse another pact for the same version of a consumer. No two interactions share one, since
 * a provider may have answered it already.
 */
final class SteadyIds {

    static final Pattern UUIDS = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    private final Map<String, String> steadyByOriginal = new LinkedHashMap<>();

    private SteadyIds(Interaction interaction, String name) {
        UUIDS.matcher(AlikeForProviders.text(interaction.request()))
                .results()
                .forEach(found -> steadyByOriginal.computeIfAbsent(
                        found.group(), original -> uuid(name + " " + steadyByOriginal.size())));
    }

    /**
     * The interaction with other ids where its request has any, the same one everywhere for the same.
     *
     * @param name what tells the interaction from all others, whatever is new each time
     */
    static Interaction in(Interaction interaction, String name) {
        var ids = new SteadyIds(interaction, name);
        var request = interaction.request();
        var response = interaction.response();
        return new Interaction(
                interaction.operation(),
                new Interaction.Request(
                        request.method(),
                        ids.replace(request.path()),
                        each(request.query(), ids::replace),
                        each(request.headers(), ids::replace),
                        request.isText() ? ids.replace(request.body()) : request.body(),
                        request.kept()),
                new Interaction.Response(
                        response.status(),
                        each(response.headers(), ids::replace),
                        response.binary() ? response.body() : ids.replace(response.body()),
                        response.binary()),
                interaction.reliedOnBy(),
                interaction.moments());
    }

    private static Map<String, List<String>> each(Map<String, List<String>> values, UnaryOperator<String> change) {
        var changed = new LinkedHashMap<String, List<String>>();
        values.forEach((name, several) ->
                changed.put(name, several.stream().map(change).toList()));
        return changed;
    }

    private String replace(String text) {
        return UUIDS.matcher(text).replaceAll(found -> steadyByOriginal.getOrDefault(found.group(), found.group()));
    }

    /** Of version 4, RFC 9562, section 5.4: what most services invent and expect. */
    private static String uuid(String name) {
        var fromName = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new UUID((fromName.getMostSignificantBits() & ~0xF000L) | 0x4000L, fromName.getLeastSignificantBits())
                .toString();
    }
}
