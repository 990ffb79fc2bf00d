package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What all readers of one document share: it and those it refers to, and where to say what is wrong with them. */
final class Reading {

    private final String spec;
    private final Documents documents;
    private final Dialect dialect;
    private final Problems problems;
    private final Set<String> notCarriedOver = new HashSet<>();
    private final Refs refs;
    private final SchemaNames schemaNames;

    Reading(String spec, Documents documents, Dialect dialect, Problems problems) {
        this.spec = spec;
        this.documents = documents;
        this.dialect = dialect;
        this.problems = problems;
        this.refs = new Refs(this);
        this.schemaNames = new SchemaNames(this);
    }

    Node root() {
        return documents.root();
    }

    Documents documents() {
        return documents;
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

    Problem report(ProblemCode code, Node where, String... arguments) {
        Problem problem = problem(code, where, arguments);
        problems.add(problem);
        return problem;
    }

    /** A problem that is not reported yet. */
    Problem problem(ProblemCode code, Node where, String... arguments) {
        return Problem.at(code, spec, where.at(), arguments);
    }

    void reportLater(Supplier<List<Problem>> found) {
        problems.addLater(found);
    }

    /** Says once in a document that a kind of thing is not looked at. */
    void notCarriedOver(String what, Node where) {
        if (notCarriedOver.add(what)) {
            report(ProblemCode.NOT_CARRIED_OVER, where, what);
        }
    }
}
