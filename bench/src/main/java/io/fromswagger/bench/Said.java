package io.fromswagger.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/**
 * What a compile said, sorted: our own coded problems, and javac's complaints.
 *
 * @param problems how often each code was reported, those that were only counted included
 * @param firstError the first error of ours; empty if there is none
 * @param complaints javac's own errors and warnings
 */
record Said(Map<String, Integer> problems, String firstError, List<Diagnostic<?>> complaints) {

    static final String BUG = "FS999";

    /** By these an operation is left out. */
    private static final Set<String> SKIPPING = Set.of("FS022");

    private static final Pattern CODED = Pattern.compile("^\\[(FS\\d{3})] .*", Pattern.DOTALL);
    private static final Pattern COUNTED = Pattern.compile(": and \\d+ more: (.*)\\.$", Pattern.DOTALL);
    private static final Pattern TALLY = Pattern.compile("(\\d+) of (FS\\d{3})");

    static Said of(List<Diagnostic<?>> diagnostics) {
        Map<String, Integer> problems = new TreeMap<>();
        List<Diagnostic<?>> complaints = new ArrayList<>();
        String firstError = "";
        for (Diagnostic<?> diagnostic : diagnostics) {
            String text = text(diagnostic);
            Matcher coded = CODED.matcher(text);
            Matcher counted = COUNTED.matcher(text);
            if (coded.matches()) {
                problems.merge(coded.group(1), 1, Integer::sum);
                if (firstError.isEmpty() && diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                    firstError = text;
                }
            } else if (counted.find()) {
                Matcher each = TALLY.matcher(counted.group(1));
                while (each.find()) {
                    problems.merge(each.group(2), Integer.parseInt(each.group(1)), Integer::sum);
                }
            } else if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
                complaints.add(diagnostic);
            }
        }
        return new Said(problems, firstError, complaints);
    }

    /** The code of the first error of ours. */
    String errorCode() {
        return firstError.substring(1, firstError.indexOf(']'));
    }

    /** A code for each operation that was left out. */
    List<String> skipped() {
        return problems.entrySet().stream()
                .filter(problem -> SKIPPING.contains(problem.getKey()))
                .flatMap(problem -> Collections.nCopies(problem.getValue(), problem.getKey()).stream())
                .toList();
    }

    /** {@code FS020×12 FS022}. */
    String tally() {
        return problems.entrySet().stream()
                .map(problem -> problem.getKey() + (problem.getValue() > 1 ? "×" + problem.getValue() : ""))
                .collect(Collectors.joining(" "));
    }

    static String text(Diagnostic<?> diagnostic) {
        // javac puts its own "warning:" before what a processor says where there is no source.
        return diagnostic.getMessage(Locale.ROOT).strip();
    }
}
