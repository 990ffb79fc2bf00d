package io.fromswagger.bench.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which id of now stands for which id of the recording: the service makes new ones each time. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Map<String, String> ofNow = new HashMap<>();

    /** Takes the ids of two answers to the same request for each other, in their order. */
    void note(String recorded, String now) {
        var then = ID.matcher(recorded);
        var here = ID.matcher(now);
        while (then.find() && here.find()) {
            ofNow.putIfAbsent(then.group(), here.group());
        }
    }

    /** A text of the recording with the ids of now. */
    String ofNow(String recorded) {
        return ID.matcher(recorded)
                .replaceAll(id -> Matcher.quoteReplacement(ofNow.getOrDefault(id.group(), id.group())));
    }
}
