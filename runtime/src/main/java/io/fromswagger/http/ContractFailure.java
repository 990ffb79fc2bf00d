package io.fromswagger.http;

import io.fromswagger.contract.Violation;
import java.util.List;
import java.util.function.UnaryOperator;

/** A response that broke the document's promise; its message tells the whole story. */
public final class ContractFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Exchange exchange;
    private final transient List<Violation> violations;

    private ContractFailure(String message, Exchange exchange, List<Violation> violations) {
        super(message);
        this.exchange = exchange;
        this.violations = List.copyOf(violations);
    }

    /**
     * The failure of an exchange.
     *
     * @param heading what was expected: {@code 201 · example 'two books'}
     * @param violations at least one; the first is told in full
     */
    public static ContractFailure of(Exchange exchange, String heading, List<Violation> violations) {
        return new ContractFailure(FailureText.of(exchange, heading, violations), exchange, violations);
    }

    /**
     * The same failure with one more entry at its end, and the same stack trace.
     *
     * @param label at most eight letters: {@code service}, {@code again}
     * @param text may have several lines
     */
    public ContractFailure with(String label, String text) {
        ContractFailure more =
                new ContractFailure(getMessage() + "\n" + FailureText.entry(label, text), exchange, violations);
        more.setStackTrace(getStackTrace());
        return more;
    }

    /** The same failure with its text changed, such as to mask secrets in it; what is below it stays behind. */
    public ContractFailure masked(UnaryOperator<String> mask) {
        ContractFailure masked = new ContractFailure(mask.apply(String.valueOf(getMessage())), exchange, violations);
        masked.setStackTrace(getStackTrace());
        return masked;
    }

    /** What was sent, and what came. */
    public Exchange exchange() {
        return exchange;
    }

    /** The rules that were broken, the first one first. */
    public List<Violation> violations() {
        return violations;
    }
}
