package io.fromswagger.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a child process is started.
 *
 * @param command the program and its arguments
 * @param variables the environment variables that it gets
 * @param inheritsEnvironment whether the variables of this JVM are there too, below those given
 * @param folder its working folder; this JVM's when empty
 * @param log the file that takes what it prints, emptied first; its folders are made
 * @param grace how long it may take to end by itself before it is killed
 */
public record Launch(
        List<String> command,
        Map<String, String> variables,
        boolean inheritsEnvironment,
        Optional<Path> folder,
        Path log,
        Duration grace) {

    public Launch {
        command = List.copyOf(command);
        variables = Map.copyOf(variables);
    }

    /** A launch with this JVM's variables, in this JVM's folder. */
    public static Launch of(List<String> command, Path log, Duration grace) {
        return new Launch(command, Map.of(), true, Optional.empty(), log, grace);
    }

    /** The same in another working folder. */
    public Launch in(Path workingFolder) {
        return new Launch(command, variables, inheritsEnvironment, Optional.of(workingFolder), log, grace);
    }
}
