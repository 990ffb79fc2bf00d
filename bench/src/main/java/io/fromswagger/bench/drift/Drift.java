package io.fromswagger.bench.drift;

import java.util.List;
import java.util.Optional;

/**
 * A change of a collaborator's document.
 *
 * @param id {@code response-field-removed}
 * @param promised who has to notice it
 * @param line what javac has to complain about; only where it is the one to notice
 * @param why it does no harm; empty where it may
 */
record Drift(String id, Seen promised, Optional<BrokenLine> line, String why, List<Edit> edits) {

    Drift {
        edits = List.copyOf(edits);
    }

    /** A change that javac notices. */
    static Drift compileError(String id, BrokenLine line, Edit... edits) {
        return new Drift(id, Seen.BY_COMPILER, Optional.of(line), "", List.of(edits));
    }

    /** A change by which a test fails. */
    static Drift failingTest(String id, Edit... edits) {
        return new Drift(id, Seen.BY_TEST, Optional.empty(), "", List.of(edits));
    }

    /** A change that leaves all tests green, although a collaborator that answers by it may break its caller. */
    static Drift breaking(String id, Edit... edits) {
        return new Drift(id, Seen.LISTED_AS_BREAKING, Optional.empty(), "", List.of(edits));
    }

    /** A change that no caller has to know of, or not this one. */
    static Drift harmless(String id, String why, Edit... edits) {
        return new Drift(id, Seen.LISTED_AS_HARMLESS, Optional.empty(), why, List.of(edits));
    }

    /** The document as it is with this change; the other is left alone. */
    Tree appliedTo(Tree document) {
        var changed = document.copy();
        edits.forEach(edit -> edit.applyTo(changed));
        return changed;
    }

    /**
     * A line that a person wrote, and what javac says about it.
     *
     * @param file {@code PayOrderTest.java}
     * @param code a part of the line
     * @param message a part of what javac says
     */
    record BrokenLine(String file, String code, String message) {}
}
