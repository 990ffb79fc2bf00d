package io.fromswagger.junit;

import io.fromswagger.report.Outcome;
import io.fromswagger.report.ProofReport.Proof;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.function.Executable;

/** Runs a test of the real collaborator, and keeps what became of it for the results. */
final class Proving {

    private final boolean strict;
    private final UnaryOperator<String> mask;
    private final Consumer<Proof> results;

    /**
     * @param strict whether a pending test fails
     * @param mask takes out of a text what proves who is calling
     */
    Proving(boolean strict, UnaryOperator<String> mask, Consumer<Proof> results) {
        this.strict = strict;
        this.mask = mask;
        this.results = results;
    }

    /** Throws what the test throws, without secrets. */
    void prove(String operation, String title, Executable test) throws Throwable {
        try {
            test.execute();
        } catch (Throwable thrown) {
            var failure =
                    MaskedFailure.of(thrown instanceof Pending && strict ? Verdicts.strict(thrown) : thrown, mask);
            String message = failure.getMessage();
            results.accept(new Proof(
                    operation,
                    title,
                    Verdicts.of(failure),
                    message == null || message.isBlank() ? failure.toString() : message));
            throw failure;
        }
        results.accept(new Proof(operation, title, Outcome.PASSED, ""));
    }
}
