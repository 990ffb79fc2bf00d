package io.fromswagger.report;

import java.util.List;

/**
 * One operation, the statuses that its document promises, and its cases.
 *
 * @param method the HTTP method, in capitals
 * @param path the path with its templates
 */
public record OperationReport(String id, String method, String path, List<String> statuses, List<CaseReport> cases) {

    public OperationReport {
        statuses = List.copyOf(statuses);
        cases = List.copyOf(cases);
    }

    /** How people name it: {@code POST /orders}. */
    String title() {
        return method + " " + path;
    }
}
