package io.fromswagger.report;

import java.util.List;

/**
 * One collaborator, and what its fake was asked in the tests.
 *
 * @param spec the document, as the annotation names it
 * @param operations those of the document, in its order
 * @param undeclared calls that the document doesn't have: {@code GET /v1/refunds}
 * @param leftOut what of the document was left out when the fake was generated, by code
 */
public record CollaboratorReport(
        String name,
        String spec,
        List<CalledOperation> operations,
        List<UndeclaredCall> undeclared,
        List<OmissionReport> leftOut) {

    public CollaboratorReport {
        operations = List.copyOf(operations);
        undeclared = List.copyOf(undeclared);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What became of one operation.
     *
     * @param title how people name it: {@code POST /charges}
     * @param stubs how many stubs tests gave it
     * @param answered how many requests these answered
     * @param sampled how many requests the document's sample answered, or the real collaborator
     * @param unmatched how many requests met no stub
     */
    public record CalledOperation(String id, String title, int stubs, int answered, int sampled, int unmatched) {

        CalledOperation and(CalledOperation other) {
            return new CalledOperation(
                    id,
                    title,
                    stubs + other.stubs,
                    answered + other.answered,
                    sampled + other.sampled,
                    unmatched + other.unmatched);
        }
    }

    /**
     * A call that the document doesn't have.
     *
     * @param call the method and the path, without the query
     * @param times how often
     */
    public record UndeclaredCall(String call, int times) {}
}
