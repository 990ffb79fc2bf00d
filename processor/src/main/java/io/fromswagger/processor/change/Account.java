package io.fromswagger.processor.change;

import java.util.List;

/** Who tells the user what was found, one document after another. */
interface Account {

    /** The arguments say nothing that can be done. */
    void misunderstood(String reason);

    /** It can't be told. */
    void refused(String reason);

    /** A document that git hasn't got breaks nobody. */
    void isNew(String document, String since);

    /** Two versions of a document were compared. */
    void compared(Compared compared);

    /**
     * All documents were compared.
     *
     * @param end with which the program ends
     */
    void ended(int end);

    /**
     * Two versions of a document, and the changes between them.
     *
     * @param since the old version, in words
     * @param all whether the user asked for changes that nobody uses, too
     */
    record Compared(Version old, Version now, String since, Usage usage, List<Finding> findings, boolean all) {

        public Compared {
            findings = List.copyOf(findings);
        }
    }
}
