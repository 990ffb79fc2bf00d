package io.fromswagger.contract;

import io.fromswagger.contract.KeywordSentences.Sentence;
import io.fromswagger.contract.SchemaFindings.Branch;
import io.fromswagger.contract.SchemaFindings.Finding;
import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a {@code oneOf} or {@code anyOf} demands, once, with the reason of the branch that comes closest. */
final class CombinationSentences {

    private final KeywordSentences words;

    CombinationSentences(KeywordSentences words) {
        this.words = words;
    }

    List<Sentence> of(Finding finding) {
        SchemaError error = finding.error();
        List<String> names = names(error);
        if (finding.branches().isEmpty()) {
            String expected = "exactly one of " + Wording.either(names);
            return List.of(
                    sentence(error, words.name(error) + " must fit " + expected + ", but fits several", expected));
        }
        Set<String> types = typesWanted(finding);
        if (!types.isEmpty()) {
            return List.of(words.type(error, List.copyOf(types)));
        }
        Optional<Branch> chosen = discriminated(finding, names);
        if (chosen.isPresent()) {
            return chosen.get().findings().stream()
                    .flatMap(part -> words.of(part).stream())
                    .toList();
        }
        Branch closest = finding.branches().get(0);
        String reason = words.of(closest.findings().get(0)).get(0).text();
        String expected = Wording.either(names);
        return List.of(sentence(
                error,
                words.name(error) + " must fit " + expected + "; as " + names.get(closest.index()) + ", " + reason,
                expected));
    }

    private Sentence sentence(SchemaError error, String text, String expected) {
        return new Sentence(text, expected, words.actual(error), words.place(error));
    }

    private List<String> names(SchemaError error) {
        List<String> names = new ArrayList<>();
        for (Json branch : words.rule(error).items()) {
            names.add(words.nameOfReferred(branch, "alternative " + (names.size() + 1)));
        }
        return names;
    }

    /** The types that would do, when the value has none of them; else nothing. */
    private Set<String> typesWanted(Finding finding) {
        Set<String> types = new LinkedHashSet<>();
        for (Branch branch : finding.branches()) {
            List<SchemaError> ofType = branch.findings().stream()
                    .map(Finding::error)
                    .filter(error -> error.keyword().equals("type")
                            && error.instance().equals(finding.error().instance()))
                    .toList();
            if (ofType.isEmpty()) {
                return Set.of();
            }
            ofType.forEach(error -> types.addAll(KeywordSentences.types(words.rule(error))));
        }
        return types;
    }

    /** The branch that the document's discriminator names. */
    private Optional<Branch> discriminated(Finding finding, List<String> names) {
        Json discriminator = words.schema(finding.error()).get("discriminator");
        Json value = words.instance(finding.error())
                .get(discriminator
                        .get("propertyName")
                        .optional()
                        .filter(Json::isString)
                        .map(Json::asString)
                        .orElse(""));
        if (!value.isString()) {
            return Optional.empty();
        }
        Json mapped = discriminator.get("mapping").get(value.asString());
        String name = Pointers.last("/" + (mapped.isString() ? mapped : value).asString());
        return finding.branches().stream()
                .filter(branch -> names.get(branch.index()).equals(name))
                .findFirst();
    }
}
