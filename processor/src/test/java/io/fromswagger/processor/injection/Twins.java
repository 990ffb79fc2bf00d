package io.fromswagger.processor.injection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A hostile document and a harmless one that differ in nothing but their words, and what came out of each. */
record Twins(String name, Half suspect, Half harmless) {

    /**
     * One of the two.
     *
     * @param texts what it says at the places whose words were exchanged
     */
    record Half(Map<Site, String> texts, String document, Generator.Output output) {

        private Operations operations() {
            return Operations.of(document, output);
        }

        private JavaShape shape() {
            return JavaShape.of(output.sources());
        }

        private String text(Site site) {
            return texts.getOrDefault(site, "");
        }
    }

    /** What is suspicious in what came out of the hostile one. */
    List<String> differences(Oracle oracle) {
        if (harmless.output().sources().isEmpty()) {
            return List.of("nothing came out of the harmless twin: "
                    + harmless.output().problems());
        }
        JavaShape shape = suspect.shape();
        JavaShape twin = harmless.shape();
        List<String> differences = oracle.differences(shape, twin);
        ContractShape.difference(suspect.output().contract(), harmless.output().contract())
                .ifPresent(differences::add);
        differences.addAll(omissions());
        differences.addAll(mistakable());
        differences.addAll(unsaid(shape, twin));
        differences.addAll(misplaced(shape, twin));
        if (!differences.isEmpty()
                && !suspect.output().problems().equals(harmless.output().problems())) {
            differences.addAll(suspect.output().problems());
        }
        return differences;
    }

    /** Only an operation that a problem names may be missing, and it is missing in both. */
    private List<String> omissions() {
        Operations operations = suspect.operations();
        Operations others = harmless.operations();
        List<String> omissions = new ArrayList<>(operations.unexplained());
        others.unexplained().forEach(each -> omissions.add("of the harmless twin, " + each));
        if (!operations.leftOut().equals(others.leftOut())) {
            omissions.add("the operations " + operations.leftOut() + " are left out, but " + others.leftOut()
                    + " of the harmless twin");
        }
        return omissions;
    }

    /** What is said of one text must not be said of another: two texts that differ have twins that differ. */
    private List<String> mistakable() {
        List<String> mistakable = new ArrayList<>();
        sites(harmless).forEach((text, sites) -> {
            if (sites.stream().map(suspect::text).distinct().count() > 1) {
                mistakable.add("'" + text + "' is the twin of different texts, at " + sites);
            }
        });
        return mistakable;
    }

    private List<String> unsaid(JavaShape shape, JavaShape twin) {
        return wire().filter(site -> says(twin, harmless.text(site)) && !says(shape, suspect.text(site)))
                .map(site -> "no literal says '" + suspect.text(site) + "' as the document does at " + site)
                .toList();
    }

    /**
     * Where several places have the same text, one that says it must not speak for all: literal by literal, what says it
     * in the twin says it here.
     */
    private List<String> misplaced(JavaShape shape, JavaShape twin) {
        if (shape.texts().size() != twin.texts().size()) {
            return List.of();
        }
        Set<Site> wire = new LinkedHashSet<>(wire().toList());
        Map<String, List<Site>> sites = sites(harmless);
        sites.values().removeIf(same -> !wire.containsAll(same));
        return IntStream.range(0, twin.texts().size())
                .filter(i -> sites.containsKey(twin.texts().get(i)))
                .mapToObj(i ->
                        misplaced(sites.get(twin.texts().get(i)), shape.texts().get(i)))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> misplaced(List<Site> sites, String said) {
        String text = suspect.text(sites.get(0));
        boolean trimmed = sites.stream().anyMatch(Site::isNameOfOperation);
        return said.equals(text) || (trimmed && said.equals(text.trim()))
                ? List.of()
                : List.of(
                        "a literal says '" + said + "' instead of '" + text + "', which the document says at " + sites);
    }

    private Stream<Site> wire() {
        return suspect.texts().keySet().stream().filter(Site::isOnTheWire);
    }

    private static Map<String, List<Site>> sites(Half half) {
        Map<String, List<Site>> sites = new LinkedHashMap<>();
        half.texts()
                .forEach((site, text) ->
                        sites.computeIfAbsent(text, first -> new ArrayList<>()).add(site));
        return sites;
    }

    private static boolean says(JavaShape shape, String text) {
        return Stream.of(text, text.trim())
                .anyMatch(it -> shape.texts().contains(it) || shape.declared().contains(it));
    }
}
