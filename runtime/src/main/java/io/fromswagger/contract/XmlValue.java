package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.List;
import java.util.Set;

/**
 * What a body of XML says, as the value that its schema speaks of.
 *
 * @param faults of its nodes, which the value can't show
 * @param doubtful pointers into the value to what may be something else: XML doesn't tell which of several things a text is
 */
record XmlValue(Json value, List<Fault> faults, Set<String> doubtful) {

    /** Whether there is no doubt about what is at a pointer. */
    boolean isSure(String pointer) {
        return doubtful.stream().noneMatch(place -> Pointers.within(pointer, place));
    }

    /**
     * A node that is not as it should be.
     *
     * @param pointer to it in the value
     * @param demand what it must be: {@code must be an attribute}
     */
    record Fault(String pointer, String demand, String expected, String actual) {}
}
