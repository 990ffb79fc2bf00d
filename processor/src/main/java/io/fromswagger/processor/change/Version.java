package io.fromswagger.processor.change;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.SpecPointer;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import io.fromswagger.processor.spec.Places;
import io.fromswagger.processor.spec.SpecReader;
import io.fromswagger.processor.spec.SpecSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One version of a document, read. */
final class Version {

    /** What is lost of a document that has these; what is lost of one version only would look like a change. */
    private static final Set<ProblemCode> LOSSES = Set.of(
            ProblemCode.OPERATION_LEFT_OUT,
            ProblemCode.REFERENCE_DANGLING,
            ProblemCode.REFERENCE_CIRCULAR,
            ProblemCode.REFERENCE_FILE_MISSING,
            ProblemCode.REFERENCE_TO_NETWORK,
            ProblemCode.REFERENCE_OUTSIDE,
            ProblemCode.REFERENCE_UNREADABLE,
            ProblemCode.SCHEMA_TOO_COSTLY,
            ProblemCode.REFERENCE_TO_OTHER_VERSION);

    private final String name;
    private final UnaryOperator<String> naming;
    private final Api api;
    private final Places places;
    private final List<String> losses;

    private Version(String name, UnaryOperator<String> naming, Api api, Places places, List<String> losses) {
        this.name = name;
        this.naming = naming;
        this.api = api;
        this.places = places;
        this.losses = losses;
    }

    /**
     * Reads a document.
     *
     * @param name of the document, as the user knows it
     * @param naming of those that it refers to, by their paths from the root
     * @throws Refusal when it can't be read at all
     */
    static Version read(String name, UnaryOperator<String> naming, SpecSource source) throws Refusal {
        Problems problems = new Problems();
        Optional<Api> api = SpecReader.read("api", name, source, problems);
        if (api.isEmpty()) {
            List<String> why = problems.inOrder().stream()
                    .filter(Problem::isError)
                    .map(problem -> Words.line(problem.toString()))
                    .toList();
            throw new Refusal(why.isEmpty() ? Words.quoted(name) + " can't be read" : String.join("\n", why));
        }
        List<String> losses = problems.inOrder().stream()
                .filter(problem -> LOSSES.contains(problem.code()))
                .map(problem -> Words.line(problem.toString()))
                .toList();
        return new Version(name, naming, api.get(), new Places(source), losses);
    }

    /** As the user knows it. */
    String name() {
        return name;
    }

    /** The path that it was found at, for those who look for its name. */
    String path() {
        return name;
    }

    Api api() {
        return api;
    }

    String sha256() {
        return api.fingerprint().sha256();
    }

    /** What of it can't be understood, each a line. */
    List<String> losses() {
        return losses;
    }

    SpecPointer nearest(String pointer) {
        return places.nearest(pointer);
    }

    /** The file of a place, as the user knows it. */
    String file(SpecPointer place) {
        return place.document().isEmpty() ? name : naming.apply(place.document());
    }

    /** {@code openapi/payments.yaml:42:7 #/paths/~1charges/post}. */
    String words(SpecPointer place) {
        String line = place.line() > 0 ? ":" + place.line() + ":" + place.column() : "";
        return Words.line(file(place)) + line + " " + Words.line(place.fragment());
    }
}
