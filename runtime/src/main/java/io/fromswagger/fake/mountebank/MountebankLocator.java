package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.process.UserCache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Finds a Mountebank on this machine, or says of every way why it is closed. */
final class MountebankLocator {

    private static final String IMAGE = "fromswagger.mountebank.image";

    private final SearchPath searchPath;
    private final Path cache;
    private final String image;

    MountebankLocator(SearchPath searchPath, Path cache, String image) {
        this.searchPath = searchPath;
        this.cache = cache;
        this.image = image;
    }

    static MountebankLocator ofThisMachine() {
        return new MountebankLocator(
                SearchPath.ofThisMachine(), UserCache.folder(), System.getProperty(IMAGE, MountebankImage.DEFAULT));
    }

    /**
     * The first way that is open.
     *
     * @param source {@code auto}, {@code npm}, {@code docker}, a URL, or a path
     * @throws EngineFailure that says of each way that was tried what was missing
     */
    FoundMountebank locate(String source) {
        if (source.matches("https?://.*")) {
            return new MountebankElsewhere(source);
        }
        var npm = new Way("npm       ", this::byNpm);
        var docker = new Way("docker    ", this::inDocker);
        return switch (source) {
            case "auto" -> firstOf(new Way("mb        ", this::onSearchPath), npm, docker);
            case "npm" -> firstOf(npm);
            case "docker" -> firstOf(docker);
            default -> atPath(Path.of(source));
        };
    }

    private FoundMountebank firstOf(Way... ways) {
        var closed = new ArrayList<String>();
        closed.add("url       none was given");
        for (var way : ways) {
            try {
                return way.find().get();
            } catch (EngineFailure e) {
                closed.add(way.row() + e.getMessage());
            }
        }
        throw failure(closed);
    }

    private FoundMountebank onSearchPath() {
        return command(require("mb", "there is no mb on the search path"));
    }

    private FoundMountebank byNpm() {
        var node = require("node", "needs Node.js 18 or later, and there is no node on the search path");
        var npm = searchPath.find("npm");
        var installation = new NpmInstallation(cache, npm.orElse(Path.of("npm")));
        if (npm.isEmpty() && !installation.isThere()) {
            throw new EngineFailure("there is no npm on the search path, though node is: " + node
                    + installation
                            .damage()
                            .map(damage -> "; " + cache + " is damaged: " + damage)
                            .orElse(""));
        }
        var script = installation.install();
        return new MountebankCommand(
                List.of(node.toString(), script.toString()),
                "installed by npm in " + cache,
                "have Node.js 18 or later; or delete " + cache + ", so that it is installed anew");
    }

    private FoundMountebank inDocker() {
        return MountebankImage.require(require("docker", "there is no docker on the search path"), image);
    }

    private Path require(String program, String whenAbsent) {
        return searchPath.find(program).orElseThrow(() -> new EngineFailure(whenAbsent));
    }

    private static FoundMountebank atPath(Path path) {
        if (!Files.isRegularFile(path)) {
            throw failure(List.of("path      there is no file " + path.toAbsolutePath()));
        } else if (!Files.isExecutable(path)) {
            throw failure(List.of("path      " + path.toAbsolutePath() + " may not be executed"));
        }
        return command(path);
    }

    private static FoundMountebank command(Path mb) {
        var file = mb.toAbsolutePath().toString();
        return new MountebankCommand(
                List.of(file), file, "see whether it is Mountebank; -Dfromswagger.mountebank=npm takes another one");
    }

    private static EngineFailure failure(List<String> closed) {
        return new EngineFailure("there is no Mountebank to answer for the collaborators\n  "
                + String.join("\n  ", closed)
                + "\n  do        install Node.js with npm, or start Docker, or say -Dfromswagger.mountebank=<path to mb, or"
                + " URL of a running Mountebank>");
    }

    /** A way to a Mountebank that needs no help. */
    private record Way(String row, Supplier<FoundMountebank> find) {}
}
