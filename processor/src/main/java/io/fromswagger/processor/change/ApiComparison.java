package io.fromswagger.processor.change;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Compares two versions of a document, operation by operation. */
final class ApiComparison {

    private final Api old;
    private final Api now;
    private final Usage usage;
    private final Findings findings = new Findings();

    private ApiComparison(Api old, Api now, Usage usage) {
        this.old = old;
        this.now = now;
        this.usage = usage;
    }

    /**
     * All changes that a caller could mind.
     *
     * @throws Comparison.TooLarge when the schemas are too entangled
     */
    static List<Finding> compare(Api old, Api now, Usage usage) {
        return new ApiComparison(old, now, usage).compare();
    }

    private List<Finding> compare() {
        Map<Operation, Operation> partners = partners();
        Set<String> ids = old.operations().stream().map(Operation::id).collect(Collectors.toSet());
        List<OperationPair> pairs = new ArrayList<>();
        for (Operation was : old.operations()) {
            Operation is = partners.get(was);
            List<Exchange> exchanges = usage.of(was, Optional.ofNullable(is), ids);
            if (is == null) {
                findings.add(
                        ChangeCode.OPERATION_REMOVED,
                        Way.REQUEST,
                        OperationPair.words(was),
                        "is gone",
                        was.pointer().pointer(),
                        "#/paths",
                        exchanges);
            } else {
                pairs.add(new OperationPair(was, is, exchanges));
            }
        }
        compareBasePath(pairs);
        Comparison comparison = new Comparison(new Definitions(old), new Definitions(now));
        List<Site> sites = new ArrayList<>();
        for (OperationPair pair : pairs) {
            compareNames(pair);
            new SecurityComparison(old, now, pair, findings).compare();
            sites.addAll(new ParameterComparison(pair, comparison, findings).compare());
            sites.addAll(new BodyComparison(pair, comparison, findings).compare());
            sites.addAll(new ResponseComparison(pair, comparison, findings).compare());
        }
        comparison.finish();
        Set<Pair> differing = comparison.differing();
        sites.forEach(site -> findings.addAll(site, differing));
        return findings.all();
    }

    /** The new version of each operation: the one with its method and path, or else with its id. */
    private Map<Operation, Operation> partners() {
        Map<Operation, Operation> partners = new LinkedHashMap<>();
        List<Operation> left = new ArrayList<>(now.operations());
        List<BiPredicate<Operation, Operation>> likeness = List.of(
                (was, is) -> was.method().equals(is.method()) && was.path().equals(is.path()),
                (was, is) -> was.method().equals(is.method()) && template(was).equals(template(is)),
                (was, is) -> was.id().equals(is.id()));
        for (BiPredicate<Operation, Operation> alike : likeness) {
            for (Operation was : old.operations()) {
                if (!partners.containsKey(was)) {
                    left.stream().filter(is -> alike.test(was, is)).findFirst().ifPresent(is -> {
                        partners.put(was, is);
                        left.remove(is);
                    });
                }
            }
        }
        return partners;
    }

    /** The path without the names of its parameters. */
    private static String template(Operation operation) {
        return operation.path().replaceAll("\\{[^{}]*\\}", "{}");
    }

    private void compareBasePath(List<OperationPair> pairs) {
        if (!old.basePath().equals(now.basePath())) {
            List<Exchange> all =
                    pairs.stream().flatMap(pair -> pair.exchanges().stream()).toList();
            findings.add(
                    ChangeCode.BASE_PATH_CHANGED,
                    Way.REQUEST,
                    "all operations",
                    "the base path is " + Words.quoted(now.basePath()) + " now, was " + Words.quoted(old.basePath()),
                    "#/servers/0/url",
                    "#/servers/0/url",
                    all);
        }
    }

    private void compareNames(OperationPair pair) {
        Operation was = pair.old();
        Operation is = pair.now();
        if (!was.method().equals(is.method())) {
            add(pair, ChangeCode.METHOD_CHANGED, "is " + is.method() + " now");
        }
        if (!template(was).equals(template(is))) {
            add(pair, ChangeCode.PATH_CHANGED, "is at " + Words.plain(is.path()) + " now");
        } else if (!was.path().equals(is.path())) {
            add(pair, ChangeCode.PATH_PARAMETER_RENAMED, "is written " + Words.plain(is.path()) + " now");
        }
        if (!was.id().equals(is.id())) {
            add(
                    pair,
                    ChangeCode.OPERATION_RENAMED,
                    "the operationId is " + Words.quoted(is.id()) + " now, was " + Words.quoted(was.id()));
        }
    }

    private void add(OperationPair pair, ChangeCode code, String what) {
        findings.add(
                code,
                Way.REQUEST,
                pair.words(),
                what,
                pair.old().pointer().pointer(),
                pair.now().pointer().pointer(),
                pair.exchanges());
    }
}
