package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Where a reference led. */
sealed interface Lead {

    /** To a value. */
    record To(Node node) implements Lead {}

    /** Nowhere, and how the user is told. */
    record Broken(ProblemCode code, List<String> arguments) implements Lead {

        public Broken {
            arguments = List.copyOf(arguments);
        }

        /** The same for another reference that leads to the same place. */
        Broken of(String ref) {
            List<String> others = new ArrayList<>(arguments);
            others.set(0, ref);
            return new Broken(code, others);
        }
    }

    /**
     * Nowhere.
     *
     * @param arguments of the problem, the reference first
     */
    static Broken broken(ProblemCode code, String... arguments) {
        return new Broken(code, List.of(arguments));
    }
}
