package io.fromswagger.fake.recording;

import java.nio.file.Path;
import java.util.List;

/**
 * A recording that was written as a source.
 *
 * @param file the source
 * @param stubs how many stubs it gives
 * @param leftOut what was recorded and is not in it, each with the reason; also comments in the source
 */
public record WrittenRecording(Path file, int stubs, List<String> leftOut) {

    public WrittenRecording {
        leftOut = List.copyOf(leftOut);
    }
}
