package io.fromswagger.fake.mountebank;

import io.fromswagger.process.UserCache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks where a Mountebank would come from, as tests do, but neither installs nor starts anything. */
public final class MountebankSurvey {

    private final SearchPath searchPath;
    private final Path cache;

    MountebankSurvey(SearchPath searchPath, Path cache) {
        this.searchPath = searchPath;
        this.cache = cache;
    }

    /** That of this machine, with the search path and the cache folder of this process. */
    public static MountebankSurvey ofThisMachine() {
        return new MountebankSurvey(SearchPath.ofThisMachine(), UserCache.folder());
    }

    /**
     * What tests will find.
     *
     * @param source as in {@code -Dfromswagger.mountebank}: {@code auto}, {@code npm}, {@code docker}, a URL, or a path
     */
    public Answer look(String source) {
        var closed = new ArrayList<String>();
        if (source.matches("https?://.*")) {
            return new Answer(Optional.of("the one that runs at " + source), closed);
        }
        var way = switch (source) {
            case "auto" -> onSearchPath(closed).or(() -> byNpm(closed)).or(() -> inDocker(closed));
            case "npm" -> byNpm(closed);
            case "docker" -> inDocker(closed);
            default -> atPath(Path.of(source), closed);
        };
        return new Answer(way, closed);
    }

    private Optional<String> onSearchPath(List<String> closed) {
        return found("mb", closed).map(Path::toString);
    }

    private Optional<String> byNpm(List<String> closed) {
        var node = found("node", closed);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        var installation = new NpmInstallation(cache, searchPath.find("npm").orElse(Path.of("npm")));
        if (installation.isThere()) {
            return Optional.of("installed by npm in " + cache);
        }
        installation.damage().ifPresent(damage -> closed.add("the one in " + cache + " is damaged: " + damage));
        return found("npm", closed).map(npm -> "the first run installs it by " + npm + " in " + cache);
    }

    private Optional<String> inDocker(List<String> closed) {
        return found("docker", closed).map(docker -> "by " + docker + ", if its engine has the image or can fetch it");
    }

    private Optional<Path> found(String program, List<String> closed) {
        var found = searchPath.find(program);
        if (found.isEmpty()) {
            closed.add("there is no " + program + " on the search path");
        }
        return found;
    }

    private static Optional<String> atPath(Path path, List<String> closed) {
        if (Files.isRegularFile(path) && Files.isExecutable(path)) {
            return Optional.of(path.toAbsolutePath().toString());
        }
        closed.add(path.toAbsolutePath() + " is no file that may be executed");
        return Optional.empty();
    }

    /**
     * What was found.
     *
     * @param way where it will come from; empty where there is none
     * @param closed why each way that was tried before is closed
     */
    public record Answer(Optional<String> way, List<String> closed) {

        public Answer {
            closed = List.copyOf(closed);
        }
    }
}
