package io.fromswagger.interaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All interactions with one API.
 *
 * @param consumer who calls it: the name of the service under test; empty where there is none
 * @param api the name of the API
 * @param role {@code downstream} for a collaborator, {@code service} for what the tests' clients called
 * @param spec the API's document, as the annotation names it
 * @param sha256 of the document
 * @param all without two that are alike, ordered by operation
 */
public record Interactions(
        String consumer, String api, String role, String spec, String sha256, List<Interaction> all) {

    public Interactions {
        all = merged(all);
    }

    /** These and others with the same API. */
    public Interactions and(List<Interaction> more) {
        var both = new ArrayList<>(all);
        both.addAll(more);
        return new Interactions(consumer, api, role, spec, sha256, both);
    }

    /** Whether the API is a collaborator's, and not that of the service under test. */
    boolean isWithCollaborator() {
        return role.equals("downstream");
    }

    /** Those that other test classes rely on, too. */
    Interactions without(Set<String> testClasses) {
        var others = new ArrayList<Interaction>();
        for (var interaction : all) {
            var reliances = interaction.reliedOnBy().stream()
                    .filter(each -> !testClasses.contains(each.testClass()))
                    .toList();
            if (!reliances.isEmpty()) {
                others.add(interaction.reliedOnBy(reliances));
            }
        }
        return new Interactions(consumer, api, role, spec, sha256, others);
    }

    private static List<Interaction> merged(List<Interaction> interactions) {
        var merged = new ArrayList<Interaction>();
        for (var interaction : interactions) {
            int known = 0;
            while (known < merged.size() && !merged.get(known).isLike(interaction)) {
                known++;
            }
            if (known < merged.size()) {
                merged.set(known, merged.get(known).and(interaction));
            } else {
                merged.add(interaction);
            }
        }
        merged.sort(Comparator.comparing(Interaction::operation));
        return List.copyOf(merged);
    }
}
