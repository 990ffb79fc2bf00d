package io.fromswagger.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one document, each problem once, and hands it out in the document's order. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** All problems: errors first, then by document, line and column. */
    public List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing((Problem problem) -> problem.code().severity())
                        .thenComparing(problem ->
                                problem.where().map(at -> at.document()).orElse(""))
                        .thenComparing(
                                problem -> problem.where().map(at -> at.line()).orElse(0))
                        .thenComparing(problem ->
                                problem.where().map(at -> at.column()).orElse(0)))
                .toList();
    }
}
