package io.fromswagger.fake.mountebank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Has a Mountebank of ours keep idle connections for ever, which it resets at a bad moment, and take requests that would end it. */
final class Preload {

    private static final String SCRIPT = "preload.js";
    private static final String OPTIONS = "NODE_OPTIONS";

    private Preload() {}

    /** Writes the script that Node.js is to load first. */
    static Path write(Path folder) throws IOException {
        try (var in = Preload.class.getResourceAsStream(SCRIPT)) {
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
