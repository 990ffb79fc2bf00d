package io.fromswagger.database;

import java.util.List;

/**
 * A table.
 *
 * @param quoted how SQL has to write it
 * @param sequences those that number its rows, as SQL has to write them
 */
record Table(String schema, String name, String quoted, List<String> sequences) {

    Table {
        sequences = List.copyOf(sequences);
    }

    /** As SQL has to write them. */
    static String names(List<Table> tables) {
        return String.join(", ", tables.stream().map(Table::quoted).toList());
    }

    boolean isCalled(String called) {
        return called.equals(name) || called.equals(toString());
    }

    @Override
    public String toString() {
        return schema + "." + name;
    }
}
