package io.fromswagger.processor.spec;

import java.util.List;

/** The files that a document may refer to: the only way from this room to the outside world. */
@FunctionalInterface
public interface Neighbours {

    /** A document that stands alone. */
    Neighbours NONE = path -> new Found.Missing(List.of());

    /**
     * Looks for a file.
     *
     * @param path from the root, the folder that the document was found in; with slashes, without {@code .} and, except at
     *     its beginning, without {@code ..}
     */
    Found open(String path);

    /** What became of the search. */
    sealed interface Found {

        /** The file's text. */
        record Text(String text) implements Found {}

        /**
         * There is no such file.
         *
         * @param nearby the paths of files that could have been meant
         */
        record Missing(List<String> nearby) implements Found {

            public Missing {
                nearby = List.copyOf(nearby);
            }
        }

        /** The file lies where documents have no business, and was not looked at. */
        record Outside() implements Found {}

        /**
         * There is something of that name, but its text can't be had.
         *
         * @param reason without a full stop
         */
        record Unreadable(String reason) implements Found {}
    }
}
