package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;

/** What all readers of one document share: the document, and where to say what is wrong with it. */
final class Reading {

    private final String spec;
    private final Node root;
    private final Dialect dialect;
    private final Problems problems;
    private final Set<String> notCarriedOver = new HashSet<>();
    private final Refs refs;
    private final SchemaNames schemaNames;

    Reading(String spec, Node root, Dialect dialect, Problems problems) {
        this.spec = spec;
        this.root = root;
        this.dialect = dialect;
        this.problems = problems;
        this.refs = new Refs(this);
        this.schemaNames = new SchemaNames(this);
    }

    Node root() {
        return root;
    }

    Dialect dialect() {
        return dialect;
    }

    Refs refs() {
        return refs;
    }

    SchemaNames schemaNames() {
        return schemaNames;
    }

    SchemaReader schemas() {
        return new SchemaReader(this);
    }

    void report(ProblemCode code, Node where, String... arguments) {
        problems.add(Problem.at(code, spec, where.at(), arguments));
    }

    /** Says once in a document that a kind of thing is not looked at. */
    void notCarriedOver(String what, Node where) {
        if (notCarriedOver.add(what)) {
            report(ProblemCode.NOT_CARRIED_OVER, where, what);
        }
    }
}
