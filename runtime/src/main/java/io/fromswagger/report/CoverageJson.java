package io.fromswagger.report;

import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** The results for machines: {@code coverage.json}. */
final class CoverageJson {

    private CoverageJson() {}

    static String of(RunReport report) {
        Json tree = Json.of(object(
                "apis",
                report.apis().stream().map(CoverageJson::tree).toList(),
                "collaborators",
                report.proofs().stream().map(CoverageJson::tree).toList()));
        return ShownText.ofJson(tree.pretty().stripTrailing()) + "\n";
    }

    private static Map<String, Object> tree(ApiReport api) {
        return object(
                "name",
                api.name(),
                "spec",
                api.spec(),
                "operations",
                api.operations().stream().map(CoverageJson::tree).toList(),
                "leftOut",
                api.leftOut().stream().map(CoverageJson::tree).toList());
    }

    private static Map<String, Object> tree(ProofReport proof) {
        return object(
                "name",
                proof.name(),
                "spec",
                proof.spec(),
                "cases",
                proof.proofs().stream().map(CoverageJson::tree).toList());
    }

    private static Map<String, Object> tree(ProofReport.Proof proof) {
        return object(
                "operation",
                proof.operation(),
                "title",
                proof.title(),
                "result",
                proof.outcome().word(),
                "message",
                proof.message());
    }

    private static Map<String, Object> tree(OmissionReport omission) {
        return object(
                "code",
                omission.code(),
                "count",
                omission.count(),
                "next",
                omission.next(),
                "places",
                omission.places().stream().map(CoverageJson::tree).toList());
    }

    private static Map<String, Object> tree(OmissionReport.Place place) {
        return object(
                "operation",
                place.operation(),
                "place",
                place.spoken(),
                "pointer",
                place.pointer(),
                "message",
                place.what());
    }

    private static Map<String, Object> tree(OperationReport operation) {
        return object(
                "id",
                operation.id(),
                "method",
                operation.method(),
                "path",
                operation.path(),
                "statuses",
                operation.statuses(),
                "cases",
                operation.cases().stream().map(CoverageJson::tree).toList());
    }

    private static Map<String, Object> tree(CaseReport each) {
        return object(
                "id",
                each.id(),
                "kind",
                each.kind(),
                "status",
                each.status(),
                "result",
                each.outcome().word(),
                "message",
                each.message());
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        var members = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
