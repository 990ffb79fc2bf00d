package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The one of a body's media types that is spoken.
 *
 * @param sent the {@code Content-Type}: the media type itself, or what a range such as {@code *}{@code /*} stands for
 */
record BodyChoice(MediaType media, Kind kind, String sent) {

    /** How a body is written; the order is that of preference. */
    enum Kind {
        JSON,
        FORM,
        TEXT,
        UNSUPPORTED
    }

    /** The first JSON ({@code application/json} before others), else the first form, else text, else the first at all. */
    static Optional<BodyChoice> of(List<MediaType> content) {
        return content.stream()
                .map(BodyChoice::of)
                .min(Comparator.comparing(BodyChoice::kind)
                        .thenComparing(choice -> !essence(choice.media).equals("application/json")));
    }

    private static BodyChoice of(MediaType media) {
        String essence = essence(media);
        if (essence.equals("*/*") || essence.equals("application/*")) {
            return new BodyChoice(media, Kind.JSON, "application/json");
        } else if (media.isJson()) {
            return new BodyChoice(media, Kind.JSON, media.type());
        } else if (media.isForm()) {
            return new BodyChoice(media, Kind.FORM, media.type());
        } else if (essence.startsWith("text/") && !essence.equals("text/xml")) {
            return new BodyChoice(media, Kind.TEXT, essence.equals("text/*") ? "text/plain" : media.type());
        }
        return new BodyChoice(media, Kind.UNSUPPORTED, media.type());
    }

    private static String essence(MediaType media) {
        return media.type().split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    }
}
