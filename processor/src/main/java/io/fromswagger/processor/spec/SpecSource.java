package io.fromswagger.processor.spec;

import java.util.Optional;

/**
 * The document that the user named, opened.
 *
 * @param path from the root, the folder that it was found in; where its neighbours are sought from
 * @param folder the root, from the project's folder on; empty where the class path or nobody knows it
 * @param originals what the files below the root were copied from
 */
public record SpecSource(
        String path, String text, Neighbours neighbours, Optional<String> folder, Originals originals) {

    /** A document that is looked for on the class path, should it ever be looked for again. */
    public SpecSource(String path, String text, Neighbours neighbours) {
        this(path, text, neighbours, Optional.empty(), Originals.NONE);
    }

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int HEAP_PER_CHARACTER = 32;
    private static final int MOST = 64 * MEBIBYTE;

    /** How many characters a document may have, those it refers to included, for this compiler's heap to hold them. */
    public static int maxLength() {
        return (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / HEAP_PER_CHARACTER);
    }

    /** Why a document is refused that has more. */
    public static String tooLarge() {
        return "more than " + maxLength() / MEBIBYTE + " MiB, where the compiler has a heap of "
                + Runtime.getRuntime().maxMemory() / MEBIBYTE + " MiB";
    }
}
