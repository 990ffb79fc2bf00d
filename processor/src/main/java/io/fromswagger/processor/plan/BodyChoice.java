package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.MediaType.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one of a body's media types that is spoken.
 *
 * @param sent the {@code Content-Type}: the media type itself, or what a range such as {@code *}{@code /*} stands for
 */
public record BodyChoice(MediaType media, Kind kind, String sent) {

    /** The first JSON ({@code application/json} before others), else the first form, and so on. */
    static Optional<BodyChoice> of(List<MediaType> content) {
        return content.stream()
                .map(BodyChoice::of)
                .min(Comparator.comparing(BodyChoice::kind)
                        .thenComparing(choice -> !choice.media.essence().equals("application/json")));
    }

    private static BodyChoice of(MediaType media) {
        return switch (media.essence()) {
            case "*/*", "application/*" -> ofAnything(media);
            case "text/*" -> new BodyChoice(media, Kind.TEXT, "text/plain");
            case "image/*" -> new BodyChoice(media, Kind.BINARY, "image/png");
            case "multipart/*" -> new BodyChoice(media, Kind.MULTIPART, "multipart/form-data");
            default ->
                media.essence().contains("*")
                        ? new BodyChoice(media, media.kind(), "application/octet-stream")
                        : new BodyChoice(media, media.kind(), media.type());
        };
    }

    /** What comes in any media type is text or bytes if it is said to be a string, else JSON. */
    private static BodyChoice ofAnything(MediaType media) {
        Object type = media.schema().map(schema -> schema.json().get("type")).orElse("");
        Object format =
                media.schema().map(schema -> schema.json().get("format")).orElse("");
        if (!"string".equals(type)) {
            return new BodyChoice(media, Kind.JSON, "application/json");
        }
        return "binary".equals(format)
                ? new BodyChoice(media, Kind.BINARY, "application/octet-stream")
                : new BodyChoice(media, Kind.TEXT, "text/plain");
    }
}
