package io.fromswagger.processor;

import io.fromswagger.processor.poet.GeneratedSource;
import io.fromswagger.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What became of one document.
 *
 * @param contract the text of the contract resource; absent if nothing is to be written
 * @param problems errors first, then in the document's order
 */
record Outcome(List<GeneratedSource> sources, Optional<String> contract, List<Problem> problems) {

    Outcome {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /** Nothing is to be written, for these reasons. */
    static Outcome failed(List<Problem> problems) {
        return new Outcome(List.of(), Optional.empty(), problems);
    }
}
