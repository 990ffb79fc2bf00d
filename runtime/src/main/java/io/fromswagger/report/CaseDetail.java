package io.fromswagger.report;

import java.util.List;

/**
 * What a reader may want to know of a case that ran, beyond its outcome.
 *
 * @param again the command that runs only this test, where the build was started; empty where it did not run
 * @param millis how long the test took, in milliseconds
 * @param exchanges what was sent and answered
 * @param document the lines of the document around the rule that was broken; empty where none was
 * @param log what the services printed meanwhile; empty where nobody needs it
 */
public record CaseDetail(String again, long millis, List<ExchangeReport> exchanges, String document, String log) {

    /** Of a case that did not run. */
    public static final CaseDetail NONE = new CaseDetail("", 0, List.of(), "", "");

    public CaseDetail {
        exchanges = List.copyOf(exchanges);
    }
}
