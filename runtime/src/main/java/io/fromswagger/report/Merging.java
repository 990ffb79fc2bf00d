package io.fromswagger.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes one report of those of several JVMs: a case that ran in one of them did run, and a failure in one is a failure. */
final class Merging {

    private final Map<ApiKey, Map<String, OperationReport>> operations = new TreeMap<>();
    private final Map<ApiKey, Collection<String>> warnings = new TreeMap<>();
    private final Map<ApiKey, List<OmissionReport>> leftOut = new TreeMap<>();
    private final Map<ApiKey, CollaboratorReport> collaborators = new TreeMap<>();
    private final Collection<DeviationReport> deviations = new LinkedHashSet<>();
    private final Map<ApiKey, ProofReport> proofs = new TreeMap<>();

    private Merging() {}

    /** Two documents may have the same name. */
    private record ApiKey(String name, String spec) implements Comparable<ApiKey> {

        @Override
        public int compareTo(ApiKey other) {
            int byName = name.compareTo(other.name);
            return byName == 0 ? spec.compareTo(other.spec) : byName;
        }
    }

    /** @param reports in the order in which their JVMs began */
    static RunReport of(List<RunReport> reports) {
        var merging = new Merging();
        reports.forEach(merging::add);
        return merging.merged();
    }

    private void add(RunReport report) {
        for (var api : report.apis()) {
            var key = new ApiKey(api.name(), api.spec());
            var known = operations.computeIfAbsent(key, unused -> new LinkedHashMap<>());
            api.operations().forEach(operation -> known.merge(operation.id(), operation, Merging::both));
            warnings.computeIfAbsent(key, unused -> new LinkedHashSet<>()).addAll(api.warnings());
            leftOut.merge(key, api.leftOut(), OmissionReport::both);
        }
        report.collaborators()
                .forEach(each -> collaborators.merge(new ApiKey(each.name(), each.spec()), each, Merging::both));
        deviations.addAll(report.deviations());
        report.proofs().forEach(each -> proofs.merge(new ApiKey(each.name(), each.spec()), each, ProofReport::and));
    }

    private RunReport merged() {
        var apis = new ArrayList<ApiReport>();
        operations.forEach((key, its) -> apis.add(new ApiReport(
                key.name(),
                key.spec(),
                its.values().stream().map(Merging::inOrder).toList(),
                List.copyOf(warnings.getOrDefault(key, List.of())),
                leftOut.getOrDefault(key, List.of()))));
        return new RunReport(
                apis, List.copyOf(collaborators.values()), List.copyOf(deviations), List.copyOf(proofs.values()));
    }

    /** Generated cases as the document has them; those by hand by name, whichever JVM ran them first. */
    private static OperationReport inOrder(OperationReport operation) {
        var cases = new ArrayList<CaseReport>();
        operation.cases().stream().filter(each -> !isByHand(each)).forEach(cases::add);
        operation.cases().stream()
                .filter(Merging::isByHand)
                .sorted(Comparator.comparing(CaseReport::status).thenComparing(CaseReport::id))
                .forEach(cases::add);
        return new OperationReport(operation.id(), operation.method(), operation.path(), operation.statuses(), cases);
    }

    private static boolean isByHand(CaseReport each) {
        return each.kind().equals(CaseReport.SERVICE_TEST);
    }

    private static OperationReport both(OperationReport one, OperationReport other) {
        var cases = new LinkedHashMap<String, CaseReport>();
        one.cases().forEach(each -> cases.put(key(each), each));
        other.cases().forEach(each -> cases.merge(key(each), each, Merging::moreTelling));
        return new OperationReport(one.id(), one.method(), one.path(), one.statuses(), List.copyOf(cases.values()));
    }

    /** A hand-written test may have brought several statuses of an operation about. */
    private static String key(CaseReport each) {
        return isByHand(each) ? each.status() + " " + each.id() : each.id();
    }

    private static CaseReport moreTelling(CaseReport one, CaseReport other) {
        return other.outcome().compareTo(one.outcome()) < 0 ? other : one;
    }

    static CollaboratorReport both(CollaboratorReport one, CollaboratorReport other) {
        var operations = new LinkedHashMap<String, CollaboratorReport.CalledOperation>();
        one.operations().forEach(each -> operations.put(each.id(), each));
        other.operations().forEach(each -> operations.merge(each.id(), each, CollaboratorReport.CalledOperation::and));
        var undeclared = new TreeMap<String, Integer>();
        one.undeclared().forEach(each -> undeclared.merge(each.call(), each.times(), Integer::sum));
        other.undeclared().forEach(each -> undeclared.merge(each.call(), each.times(), Integer::sum));
        return new CollaboratorReport(
                one.name(),
                one.spec(),
                List.copyOf(operations.values()),
                undeclared.entrySet().stream()
                        .map(each -> new CollaboratorReport.UndeclaredCall(each.getKey(), each.getValue()))
                        .toList(),
                OmissionReport.both(one.leftOut(), other.leftOut()));
    }
}
