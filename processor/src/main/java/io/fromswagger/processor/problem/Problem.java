package io.fromswagger.processor.problem;

import io.fromswagger.processor.model.SpecPointer;
import java.util.List;
import java.util.Optional;

/**
 * One thing wrong.
 *
 * @param spec the document's path as the user wrote it; empty where the annotation itself is at fault
 * @param where in the document, when that is known
 */
public record Problem(ProblemCode code, String spec, Optional<SpecPointer> where, List<String> arguments) {

    private static final int LONGEST = 2_000;

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem at a place of the document. */
    public static Problem at(ProblemCode code, String spec, SpecPointer where, String... arguments) {
        return new Problem(code, spec, Optional.of(where), List.of(arguments));
    }

    /** A problem of the document as a whole, or of the annotation. */
    public static Problem of(ProblemCode code, String spec, String... arguments) {
        return new Problem(code, spec, Optional.empty(), List.of(arguments));
    }

    public boolean isError() {
        return code.severity() == ProblemCode.Severity.ERROR;
    }

    /** The user's line: {@code [FS020] openapi/pets.yaml:12:5 #/paths/~1pets/get: GET /pets has no operationId; …}. */
    @Override
    public String toString() {
        String place = where.map(this::place).orElse(spec);
        return "[" + code.id() + "] " + (place.isEmpty() ? "" : place + ": ") + what() + " " + code.hint();
    }

    /** What is wrong, without the place and without what to do. */
    public String what() {
        return code.template()
                .formatted(arguments.stream().map(Problem::shortened).toArray());
    }

    /** {@code openapi/pets.yaml:12:5}; of another document, where the problem is there. */
    public String position() {
        return where.map(this::position).orElse(spec);
    }

    private String place(SpecPointer at) {
        return position(at) + " " + shortened(at.fragment());
    }

    /** Some documents have names and pointers that no console is made for. */
    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private String position(SpecPointer at) {
        String document = at.document().isEmpty() ? spec : at.document();
        return at.line() > 0 ? document + ":" + at.line() + ":" + at.column() : document;
    }
}
