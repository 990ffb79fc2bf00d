package io.fromswagger;

import java.time.LocalDate;

/**
 * A break of the document that is known and, for a time, accepted: a contract test that fails for nothing else doesn't fail
 * the build. After that time it does, and says so.
 *
 * <pre>{@code
 * @Override
 * public List<KnownDeviation> knownDeviations() {
 *     return List.of(new KnownDeviation(
 *             "placeOrder", "response_schema_conformance", "total is a text until release 12", LocalDate.of(2027, 3, 31)));
 * }
 * }</pre>
 *
 * @param operation the operation's id
 * @param what the name of a check, which a failure tells, or the name of a test method
 * @param reason why it is accepted, for whoever reads the report
 * @param until the last day on which it is
 */
public record KnownDeviation(String operation, String what, String reason, LocalDate until) {

    public KnownDeviation {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "Why is " + what + " of " + operation + " accepted? A known deviation needs a reason");
        }
    }
}
