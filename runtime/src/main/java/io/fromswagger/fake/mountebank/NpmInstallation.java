package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.Folders;
import io.fromswagger.process.Keeper;
import io.fromswagger.process.Launch;
import io.fromswagger.service.ServiceLog;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * Mountebank in a folder of the user's cache, installed there once from the lock file that comes with fromswagger.
 *
 * <p>Complete or absent: it is installed beside and renamed, under a file lock, so that neither two builds at once nor
 * one that was killed leave half of it. Once there, it needs no network.
 */
final class NpmInstallation {

    static final String VERSION = "2.9.2";

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration LOCK_POLL = Duration.ofMillis(100);
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final int LOG_LINES = 15;

    private final Path cache;
    private final Path npm;
    private final PackageFiles packageFiles = new PackageFiles();

    NpmInstallation(Path cache, Path npm) {
        this.cache = cache;
        this.npm = npm;
    }

    /** The cache folder of this user. */
    static Path userCache() {
        var xdg = System.getenv("XDG_CACHE_HOME");
        var base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("fromswagger");
    }

    boolean isThere() {
        return Files.exists(marker());
    }

    /** The script that Node runs; installs it when it is not there. */
    Path install() {
        try {
            if (!isThere()) {
                installOnce();
            }
        } catch (IOException e) {
            throw new EngineFailure("could not install Mountebank in " + cache + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("was interrupted while it installed Mountebank", e);
        }
        return folder().resolve(Path.of("node_modules", "@mbtest", "mountebank", "bin", "mb"));
    }

    private void installOnce() throws IOException, InterruptedException {
        Files.createDirectories(cache);
        var lockFile = cache.resolve(folder().getFileName() + ".lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock(channel);
            if (!isThere()) {
                var keeper = Keeper.ofThisJvm();
                var unfinished = cache.resolve("installing-" + keeper.id());
                keeper.deleteWhenGone(unfinished);
                Files.createDirectory(unfinished);
                try {
                    npmCi(unfinished);
                    Folders.delete(folder());
                    Files.move(unfinished, folder(), StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    keeper.delete(unfinished);
                }
            }
        }
    }

    /** Waits for other builds; the lock goes when the channel is closed, or with this process. */
    private static void lock(FileChannel channel) throws IOException, InterruptedException {
        while (true) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException anotherThreadOfThisProcess) {
                Thread.sleep(LOCK_POLL.toMillis());
            }
        }
    }

    private void npmCi(Path target) throws IOException, InterruptedException {
        packageFiles.copyTo(target);
        var command = List.of(
                npm.toString(), "ci", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--no-progress");
        var log = target.resolve("npm.log");
        try (var process = ChildProcess.start(Launch.of(command, log, GRACE).in(target))) {
            var ended = process.waitForEnd(LIMIT);
            if (!ended || process.exitCode().orElse(-1) != 0) {
                var how = ended
                        ? "ended with exit code " + process.exitCode().orElse(-1)
                        : "was not done after " + LIMIT.toMinutes() + " minutes";
                throw new EngineFailure("npm ci " + how + "; its last lines:\n              "
                        + String.join("\n              ", new ServiceLog(process.log()).tail(LOG_LINES)));
            }
        }
        Files.createFile(target.resolve(marker().getFileName()));
    }

    private Path folder() {
        return cache.resolve("mountebank-" + VERSION + "-" + packageFiles.fingerprint());
    }

    private Path marker() {
        return folder().resolve("complete");
    }
}
