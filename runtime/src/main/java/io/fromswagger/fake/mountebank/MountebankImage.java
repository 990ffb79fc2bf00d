package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A Mountebank that is a Docker image.
 *
 * @param engine where the engine listens: {@code unix:///var/run/docker.sock}
 * @param image its name, which the engine knows
 */
record MountebankImage(DockerProgram docker, String engine, String image) implements FoundMountebank {

    /** The image of the project that keeps Mountebank, one patch version behind its npm package. */
    static final String DEFAULT = "bbyars/mountebank:2.9.1";

    static final String HINT = "name another image by -Dfromswagger.mountebank.image=, or install Node.js with npm";

    /**
     * Finds the engine and the image, which is pulled where it is missing.
     *
     * @throws EngineFailure that says what is missing
     */
    static MountebankImage require(Path program, String image) {
        var docker = new DockerProgram(program);
        var found = false;
        try {
            var host = docker.run("context", "inspect", "--format", "{{.Endpoints.docker.Host}}");
            var version = docker.run("version", "--format", "{{.Server.Version}}");
            if (!version.isGood()) {
                throw new EngineFailure("no engine answers at " + host.lastLine() + ": " + version.lastLine());
            }
            var engine = host.lastLine();
            if (!engine.startsWith("unix:") && !engine.startsWith("npipe:")) {
                throw new EngineFailure("the engine is on another machine (" + engine
                        + "), which would have to open the fakes' ports to the network; start Mountebank there yourself"
                        + " and give its URL");
            }
            requireImage(docker, image);
            found = true;
            return new MountebankImage(docker, engine, image);
        } catch (IOException e) {
            throw new EngineFailure(program + " can't be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("was interrupted while it asked Docker for Mountebank", e);
        } finally {
            if (!found) {
                docker.close();
            }
        }
    }

    private static void requireImage(DockerProgram docker, String image) throws IOException, InterruptedException {
        if (!docker.run("image", "inspect", "--format", "{{.Id}}", image).isGood()) {
            var pull = docker.pull(image);
            if (!pull.isGood()) {
                throw new EngineFailure("the image " + image + " is not here and did not come: " + pull.lastLine());
            }
        }
    }

    @Override
    public String origin() {
        return "in a container of " + image;
    }

    @Override
    public Mountebank start(Path logs) {
        return MountebankContainer.start(this, logs);
    }
}
