package io.fromswagger.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations of an API against the statuses that are documented or were tested. */
final class Matrix {

    private final ApiReport api;
    private final List<String> columns;

    Matrix(ApiReport api) {
        this.api = api;
        this.columns = api.operations().stream()
                .flatMap(operation -> Stream.concat(
                        operation.statuses().stream(),
                        operation.cases().stream().map(CaseReport::status)))
                .distinct()
                .sorted(Comparator.comparing(Matrix::sortKey).thenComparing(status -> status))
                .toList();
    }

    List<OperationReport> rows() {
        return api.operations();
    }

    /** Statuses by number, a whole class of them before its members, {@code default} last. */
    List<String> columns() {
        return columns;
    }

    List<CaseReport> cases(OperationReport row, String column) {
        return row.cases().stream().filter(each -> each.status().equals(column)).toList();
    }

    /** What a cell says: the most telling of its cases; nothing where nothing is documented or tested. */
    Optional<Outcome> cell(OperationReport row, String column) {
        var mostTelling = cases(row, column).stream().map(CaseReport::outcome).min(Comparator.naturalOrder());
        if (mostTelling.isEmpty() && row.statuses().contains(column)) {
            return Optional.of(Outcome.SKIPPED);
        }
        return mostTelling;
    }

    /** The number of documented pairs of operation and status. */
    int documented() {
        return rows().stream().mapToInt(row -> row.statuses().size()).sum();
    }

    /** How many of the documented pairs a passing test has seen, and no failing one. */
    int proven() {
        return rows().stream()
                .mapToInt(row -> (int) row.statuses().stream()
                        .filter(status -> cell(row, status).equals(Optional.of(Outcome.PASSED)))
                        .count())
                .sum();
    }

    private static String sortKey(String status) {
        return status.toLowerCase(Locale.ROOT).replace('x', ' ');
    }
}
