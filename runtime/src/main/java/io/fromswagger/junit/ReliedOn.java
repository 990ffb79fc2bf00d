package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Interactions;
import io.fromswagger.interaction.InteractionsFolder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the interactions that hand-written tests relied on when they passed, by API. */
final class ReliedOn {

    private final Map<String, Interactions> byApi = new TreeMap<>();
    private final Set<String> testClasses = new TreeSet<>();

    /** @param consumer who called: the services' names, or nothing for the tests themselves */
    synchronized void add(ApiContract api, String consumer, List<Interaction> interactions) {
        if (!interactions.isEmpty()) {
            byApi.merge(
                    api.name(),
                    new Interactions(
                            consumer,
                            api.name(),
                            api.role().toLowerCase(Locale.ROOT),
                            api.spec(),
                            sha256(api),
                            interactions),
                    (known, more) -> known.and(more.all()));
        }
    }

    /** Notes that a test ran, whatever became of it. */
    synchronized void ran(TestName test) {
        testClasses.add(test.type());
    }

    synchronized void write(InteractionsFolder folder) {
        byApi.values().forEach(interactions -> folder.write(interactions, testClasses));
    }

    private static String sha256(ApiContract api) {
        var files = api.files().sha256();
        return files.getOrDefault(
                api.spec(), files.values().stream().findFirst().orElse(""));
    }
}
