package io.fromswagger.contract;

import java.util.Optional;

/**
 * A place in the user's document where a schema stands.
 *
 * @param name of the schema, if it has one
 * @param pointer what is shown for the schema as a whole
 * @param inside what leads from there to the parts of the schema: {@code /schema} for a parameter
 * @param line 0 when unknown
 */
record SpecPlace(Optional<String> name, String pointer, String inside, int line) {

    /** A place without a name. */
    static SpecPlace of(String pointer, int line) {
        return new SpecPlace(Optional.empty(), pointer, "", line);
    }

    /** The place so much deeper in the schema; {@code path} is a JSON pointer. */
    SpecPlace within(String path) {
        return path.isEmpty() ? this : new SpecPlace(name, pointer + inside + path, "", line);
    }

    /** {@code (schema Order, #/components/schemas/Order/properties/total)} */
    String spoken() {
        return name.map(known -> "(schema " + known + ", " + pointer + ")").orElse("(" + pointer + ")");
    }
}
