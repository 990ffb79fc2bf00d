package io.fromswagger.processor.plan;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The smallest legal files of some media types; a file is a text that has a character for each of its bytes. */
final class SampleFiles {

    private static final Map<String, String> BASE64 = Map.of(
            "image/png",
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4XmNgAAAAAgAB3p6PvwAAAABJRU5ErkJggg==",
            "image/gif",
            "R0lGODlhAQABAPAAAAAAAP///ywAAAAAAQABAEACAkQBADs=",
            "image/jpeg",
            "/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4n"
                    + "ICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAEC"
                    + "AwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAk"
                    + "M2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJ"
                    + "ipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3"
                    + "+Pn6/9oACAEBAAA/APn+v//Z",
            "application/zip",
            "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==");

    private SampleFiles() {}

    /** None for a type whose files have to look like something that nobody here can make. */
    static Optional<String> of(String essence) {
        if (essence.equals("application/octet-stream")) {
            return Optional.of("text");
        }
        return Optional.ofNullable(BASE64.get(essence))
                .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1));
    }
}
