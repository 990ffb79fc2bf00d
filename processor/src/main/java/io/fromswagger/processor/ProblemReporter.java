package io.fromswagger.processor;

import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode.Severity;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Tells the user, at the annotation's value, what is wrong; all of it at once, up to a readable number. */
final class ProblemReporter {

    /** Who has more than this mends the first ones first. */
    private static final int MOST = 50;

    private final ProcessingEnvironment environment;
    private final boolean strict;

    ProblemReporter(ProcessingEnvironment environment, boolean strict) {
        this.environment = environment;
        this.strict = strict;
    }

    /** Whether, for the user who asked for this strictness, the problem forbids to write anything. */
    boolean isFatal(Problem problem) {
        return kind(problem) == Kind.ERROR;
    }

    void report(Declaration at, List<Problem> problems) {
        problems.stream().limit(MOST).forEach(problem -> print(at, kind(problem), problem.toString()));
        List<Problem> more = problems.stream().skip(MOST).toList();
        if (!more.isEmpty()) {
            String codes = more.stream()
                    .collect(Collectors.groupingBy(problem -> problem.code().id(), TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(entry -> entry.getValue() + " of " + entry.getKey())
                    .collect(Collectors.joining(", "));
            Kind gravest = more.stream().map(this::kind).min(Kind::compareTo).orElse(Kind.NOTE);
            print(at, gravest, at.spec() + ": and " + more.size() + " more: " + codes + ".");
        }
    }

    /** A failure of ours, with all that a report of it needs. */
    void reportBug(Declaration at, Problem problem, Throwable bug) {
        String trace = Stream.of(bug.getStackTrace())
                .limit(MOST)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
        print(at, Kind.ERROR, problem + "\n" + bug + trace);
    }

    private Kind kind(Problem problem) {
        Severity severity = problem.code().severity();
        if (severity == Severity.NOTE) {
            return Kind.NOTE;
        }
        return severity == Severity.ERROR || strict ? Kind.ERROR : Kind.WARNING;
    }

    private void print(Declaration at, Kind kind, String text) {
        if (!RepeatedAnnotations.print(environment, kind, text, at)) {
            environment.getMessager().printMessage(kind, text, at.element(), at.mirror(), at.value());
        }
    }
}
