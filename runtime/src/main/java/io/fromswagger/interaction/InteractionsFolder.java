package io.fromswagger.interaction;

import io.fromswagger.json.JsonMismatch;
import io.fromswagger.json.JsonSyntaxProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where the interactions of a run are kept, below the folder of the results: {@code interactions/payments.json} for each
 * API, and {@code pacts/v3/orders-payments.json} and {@code pacts/v4/…} for each collaborator.
 */
public record InteractionsFolder(Path results) {

    /**
     * Writes the files of an API. What an earlier run left of test classes that did not run now stays, for a developer often
     * runs a single class.
     *
     * @param testClasses those that ran, without their packages
     */
    public void write(Interactions interactions, Set<String> testClasses) {
        var file = file(interactions.api());
        try {
            var all = earlier(file)
                    .map(before -> interactions.and(before.without(testClasses).all()))
                    .orElse(interactions);
            WholeFile.write(file, InteractionsJson.write(all));
            if (all.isWithCollaborator()) {
                WholeFile.write(pact("v3", all), PactFile.v3(all));
                WholeFile.write(pact("v4", all), PactFile.v4(all));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The interactions can't be written to " + file, e);
        }
    }

    /** What runs of the tests have left of an API; empty where there is nothing. */
    public Optional<Interactions> read(String api) {
        try {
            return earlier(file(api));
        } catch (IOException e) {
            throw new UncheckedIOException("The interactions in " + file(api) + " can't be read", e);
        }
    }

    private static Optional<Interactions> earlier(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InteractionsJson.read(Files.readString(file)));
        } catch (JsonSyntaxProblem | JsonMismatch ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private Path file(String api) {
        return results.resolve("interactions").resolve(api + ".json");
    }

    private Path pact(String version, Interactions interactions) {
        return results.resolve("pacts").resolve(version).resolve(PactFile.name(interactions));
    }
}
