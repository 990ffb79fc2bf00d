package io.fromswagger.fake.recording;

import io.fromswagger.json.Json;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Compares recorded JSON with what a typed value becomes. */
final class Differences {

    private Differences() {}

    /** What of the recorded is not, or not so, in the written. */
    static List<String> between(Json recorded, Json written) {
        List<String> found = new ArrayList<>();
        find("$", recorded, written, found);
        return found;
    }

    private static void find(String place, Json recorded, Json written, List<String> found) {
        if (recorded.isObject() && written.isObject()) {
            recorded.members().forEach((name, value) -> find(place + "." + name, value, written.get(name), found));
        } else if (recorded.isArray()
                && written.isArray()
                && recorded.items().size() == written.items().size()) {
            for (int i = 0; i < recorded.items().size(); i++) {
                find(place + "[" + i + "]", recorded.at(i), written.at(i), found);
            }
        } else if (written.isAbsent()) {
            found.add(place + ", which its type has no place for");
        } else if (!recorded.equals(written) && !isSameTime(recorded, written)) {
            found.add(place + ", which its type makes " + written + " of");
        }
    }

    private static boolean isSameTime(Json one, Json other) {
        try {
            return one.isString()
                    && other.isString()
                    && OffsetDateTime.parse(one.asString()).isEqual(OffsetDateTime.parse(other.asString()));
        } catch (DateTimeException noTime) {
            return false;
        }
    }

    /** Whether the written has nothing that is not so in the recorded. */
    static boolean isPart(Json written, Json recorded) {
        if (written.isObject() && recorded.isObject()) {
            return written.members().entrySet().stream()
                    .allMatch(member -> isPart(member.getValue(), recorded.get(member.getKey())));
        }
        if (written.isArray()
                && recorded.isArray()
                && written.items().size() == recorded.items().size()) {
            for (int i = 0; i < written.items().size(); i++) {
                if (!isPart(written.at(i), recorded.at(i))) {
                    return false;
                }
            }
            return true;
        }
        return written.equals(recorded);
    }
}
