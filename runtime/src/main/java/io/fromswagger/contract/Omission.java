package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * What of a document was left out when its classes were generated, for one reason: no test sends it, or nobody looks at it as
 * closely as the document says.
 *
 * @param code of the problem that the compiler told: {@code FS041}
 * @param next what the user can do
 * @param count how often
 * @param places where, in the document's order; the first ones where there are many
 */
public record Omission(String code, String next, int count, List<Place> places) {

    public Omission {
        places = List.copyOf(places);
    }

    /**
     * One place where it was left out.
     *
     * @param what in a sentence
     * @param operation the id of the operation that it belongs to; empty where it belongs to none, or to several
     * @param pointer into the document; with the file in front where that is another one. Empty for the document as a whole
     * @param line one-based, 0 when unknown
     */
    public record Place(String what, Optional<String> operation, String pointer, int line) {

        /** The file that it stands in, where that is not the document itself. */
        public Optional<String> file() {
            int hash = pointer.indexOf('#');
            return hash > 0
                    ? Optional.of(pointer.substring(0, hash).replace("%23", "#").replace("%25", "%"))
                    : Optional.empty();
        }
    }

    /** What a contract says of it. */
    static Omission read(Json json) {
        return new Omission(
                json.get("code").asString(),
                json.get("next").asString(),
                (int) json.get("count").asLong(),
                json.get("places").items().stream().map(Omission::place).toList());
    }

    private static Place place(Json json) {
        return new Place(
                json.get("what").asString(),
                json.get("operation").optional().map(Json::asString),
                json.get("pointer").optional().map(Json::asString).orElse(""),
                json.get("line").optional().map(Json::asLong).orElse(0L).intValue());
    }
}
