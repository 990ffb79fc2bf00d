package io.fromswagger.fake.mountebank;

import io.fromswagger.process.Keeper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The program {@code docker}: it knows of contexts, certificates and the passwords of registries, as we do not. */
final class DockerProgram {

    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration PULL = Duration.ofSeconds(60);

    private final Path program;
    private final Path folder = Keeper.ofThisJvm().newFolder("docker");

    DockerProgram(Path program) {
        this.program = program;
    }

    /** Runs a command that is done at once. */
    ProgramRun run(String... words) throws IOException, InterruptedException {
        return ProgramRun.of(command(words), folder, folder.resolve(words[0] + ".log"), ANSWER);
    }

    /** Gets an image; waits as long as something comes. */
    ProgramRun pull(String image) throws IOException, InterruptedException {
        return ProgramRun.of(command("pull", image), folder, folder.resolve("pull.log"), PULL);
    }

    /** The command with these arguments. */
    List<String> command(String... words) {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(List.of(words));
        return command;
    }

    /** A folder that only this user may read, for files that go into a container. */
    Path folder() {
        return folder;
    }

    void close() {
        Keeper.ofThisJvm().delete(folder);
    }
}
