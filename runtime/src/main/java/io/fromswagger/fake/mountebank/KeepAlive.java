package io.fromswagger.fake.mountebank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Has a Mountebank of ours keep idle connections for ever; by itself it resets some at a bad moment. */
final class KeepAlive {

    private static final String SCRIPT = "keep-alive.js";
    private static final String OPTIONS = "NODE_OPTIONS";

    private KeepAlive() {}

    /** Writes the script that Node.js is to load first. */
    static Path write(Path folder) throws IOException {
        try (var in = KeepAlive.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + SCRIPT + " is missing");
            }
            return Files.write(folder.resolve(SCRIPT), in.readAllBytes());
        }
    }

    /** The environment variables with which Node.js loads it, besides what the user has it load. */
    static Map<String, String> variables(String script) {
        var given = System.getenv().getOrDefault(OPTIONS, "");
        return Map.of(OPTIONS, (given + " --require \"" + script.replace("\\", "\\\\") + "\"").strip());
    }
}
