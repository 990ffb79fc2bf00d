package io.fromswagger.bench.leaks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/** The Docker engine of this machine, asked through its own program. */
final class Engine {

    private Engine() {}

    /** The containers that there are, running or not; none where no engine answers. */
    static TreeSet<String> containers() throws IOException, InterruptedException {
        Process docker;
        try {
            docker = new ProcessBuilder(List.of("docker", "ps", "--all", "--quiet", "--no-trunc"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noSuchProgram) {
            return new TreeSet<>();
        }
        var lines = new String(docker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        docker.waitFor();
        return new TreeSet<>(lines.lines().toList());
    }
}
