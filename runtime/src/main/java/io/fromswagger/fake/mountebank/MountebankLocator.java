package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a Mountebank on this machine, or says of every way why it is closed. */
final class MountebankLocator {

    private static final String HEADLINE = "there is no Mountebank to answer for the collaborators";

    private final SearchPath searchPath;
    private final Path cache;

    MountebankLocator(SearchPath searchPath, Path cache) {
        this.searchPath = searchPath;
        this.cache = cache;
    }

    /**
     * The command that starts it.
     *
     * @param source {@code auto}, {@code npm}, {@code docker}, or a path
     */
    MountebankCommand locate(String source) {
        return switch (source) {
            case "auto" -> automatic();
            case "npm" -> byNpm();
            case "docker" ->
                throw failure(List.of(
                        "docker    fromswagger cannot start Mountebank in Docker yet: start it yourself, with its ports"
                                + " published, and give its URL"));
            default -> atPath(Path.of(source));
        };
    }

    private MountebankCommand automatic() {
        Optional<Path> onPath = searchPath.find("mb");
        return onPath.isPresent() ? command(onPath.get()) : byNpm();
    }

    private MountebankCommand byNpm() {
        var node = searchPath.find("node");
        var npm = searchPath.find("npm");
        var closed = new ArrayList<String>();
        closed.add("mb        is not on the search path");
        if (node.isEmpty()) {
            closed.add("npm       needs Node.js 18 or later, and there is no node on the search path");
        } else if (npm.isEmpty() && !new NpmInstallation(cache, Path.of("npm")).isThere()) {
            closed.add("npm       is not on the search path, though node is: " + node.get());
        } else {
            try {
                var script = new NpmInstallation(cache, npm.orElse(Path.of("npm"))).install();
                return new MountebankCommand(
                        List.of(node.get().toString(), script.toString()), "installed by npm in " + cache);
            } catch (EngineFailure e) {
                closed.add("npm       " + e.getMessage());
            }
        }
        closed.add("url       none was given");
        throw failure(closed);
    }

    private static MountebankCommand atPath(Path path) {
        if (!Files.isRegularFile(path)) {
            throw failure(List.of("path      there is no file " + path.toAbsolutePath()));
        }
        return command(path);
    }

    private static MountebankCommand command(Path mb) {
        var file = mb.toAbsolutePath().toString();
        return new MountebankCommand(List.of(file), file);
    }

    private static EngineFailure failure(List<String> closed) {
        return new EngineFailure(HEADLINE + "\n  " + String.join("\n  ", closed)
                + "\n  do        install Node.js with npm, or say -Dfromswagger.mountebank=<path to mb, or URL of a running"
                + " Mountebank>");
    }
}
