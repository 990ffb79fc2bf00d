package io.fromswagger.interaction;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Interactions that a provider proves all at once: the same request, but for what is new each time, and answers of the same
 * shape. One of them stands for all, and the tests of all rely on it.
 */
final class AlikeForProviders {

    /** UUIDs, and moments as RFC 3339 writes them. */
    private static final Pattern NEW_EACH_TIME = Pattern.compile(
            SteadyIds.UUIDS + "|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?");

    private AlikeForProviders() {}

    /** One of each, its ids replaced by steady ones, ordered by operation, status and request, however they come. */
    static Collection<Interaction> merged(List<Interaction> all) {
        var merged = new TreeMap<String, Interaction>();
        all.stream()
                .map(SteadyBoundary::in)
                .map(SteadyMoments::in)
                .sorted(Comparator.comparing((Interaction each) -> text(each.request()))
                        .thenComparing(each -> each.response().body()))
                .forEach(each -> merged.merge(key(each), each, Interaction::and));
        merged.replaceAll((key, each) -> SteadyIds.in(each, key));
        return merged.values();
    }

    /** A text without what is new each time, in its place an ellipsis. */
    static String lasting(String text) {
        return NEW_EACH_TIME.matcher(text).replaceAll("…");
    }

    /** All of a request, in whatever order its headers and parameters came. */
    static String text(Interaction.Request request) {
        return String.join(
                "\n",
                request.method(),
                request.path(),
                new TreeMap<>(request.query()).toString(),
                new TreeMap<>(request.headers()).toString(),
                request.body());
    }

    private static String key(Interaction interaction) {
        var response = interaction.response();
        var body = ExpectedBody.of(response);
        return String.join(
                "\n",
                interaction.operation(),
                String.valueOf(response.status()),
                lasting(text(interaction.request())),
                ExpectedHeaders.of(response).values().keySet().toString(),
                body.kind() + " " + body.contentType() + " " + JsonShape.kinds(body.json()));
    }
}
