package io.fromswagger.processor.change;

import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.SpecPointer;
import java.util.List;
import java.util.Optional;

/** Which media type of a body is which. */
final class MediaTypes {

    private MediaTypes() {}

    /** The one that covers another: the same, or the same but for its parameters, or a range. */
    static Optional<MediaType> covering(String type, List<MediaType> content) {
        String essence = essence(type);
        return content.stream()
                .filter(each -> each.type().equalsIgnoreCase(type))
                .findFirst()
                .or(() -> content.stream()
                        .filter(each -> each.essence().equals(essence))
                        .findFirst())
                .or(() -> content.stream()
                        .filter(each -> covers(each.essence(), essence))
                        .findFirst());
    }

    private static boolean covers(String range, String essence) {
        return range.equals("*/*")
                || (range.endsWith("/*") && essence.startsWith(range.substring(0, range.length() - 1)));
    }

    /** Whether a message of this media type is one of those; without a type it may be any. */
    static boolean isOf(Optional<String> contentType, MediaType media, List<MediaType> content) {
        return contentType
                .map(type -> covering(type, content).filter(media::equals).isPresent())
                .orElse(true);
    }

    private static String essence(String type) {
        return new MediaType(type, Optional.empty(), List.of(), SpecPointer.ROOT).essence();
    }
}
