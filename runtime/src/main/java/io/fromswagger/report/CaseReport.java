package io.fromswagger.report;

/**
 * One case of an operation and what became of it.
 *
 * @param id the test method of a contract test, {@code Class#method} of a hand-written one
 * @param kind why the case exists; {@value #SERVICE_TEST} when a person wrote it
 * @param status the documented status that it is about; for an illegal request {@value #ANY_REFUSAL}, or the documented
 *     status that refused it
 * @param title what the case is, for a reader
 * @param message the failure, what is missing, or a remark; empty when there is nothing to say
 * @param detail what else a reader may want to know
 */
public record CaseReport(
        String id, String kind, String status, String title, Outcome outcome, String message, CaseDetail detail) {

    /** The kind of a hand-written case. */
    public static final String SERVICE_TEST = "service-test";

    /** The status of a case that any 4xx satisfies. */
    public static final String ANY_REFUSAL = "4xx";

    /** The kind of a case that only a person can bring about. */
    static final String PENDING_KIND = "pending";

    /** A case without details. */
    public CaseReport(String id, String kind, String status, String title, Outcome outcome, String message) {
        this(id, kind, status, title, outcome, message, CaseDetail.NONE);
    }

    CaseReport of(String newStatus) {
        return new CaseReport(id, kind, newStatus, title, outcome, message, detail);
    }

    CaseReport with(Outcome newOutcome, String newMessage, CaseDetail newDetail) {
        return new CaseReport(id, kind, status, title, newOutcome, newMessage, newDetail);
    }

    /** {@code 201 · example 'two books'} */
    String spoken() {
        return status + " · " + title;
    }
}
