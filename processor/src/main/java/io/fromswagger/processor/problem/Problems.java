package io.fromswagger.processor.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Collects what is wrong with one document, each problem once, and hands it out in the document's order. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();
    private final List<Supplier<? extends Collection<Problem>>> awaited = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Adds what is still being looked for; it is waited for when someone asks what there is. */
    public void addLater(Supplier<? extends Collection<Problem>> problems) {
        awaited.add(problems);
    }

    public boolean hasErrors() {
        await();
        return found.stream().anyMatch(Problem::isError);
    }

    /** All problems: errors first, then by document, line and column. */
    public List<Problem> inOrder() {
        await();
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

    private void await() {
        awaited.forEach(problems -> found.addAll(problems.get()));
        awaited.clear();
    }
}
