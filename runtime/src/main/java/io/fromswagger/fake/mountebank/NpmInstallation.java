package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.process.Folders;
import io.fromswagger.process.Keeper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mountebank in a folder of the user's cache, installed there once from the lock file that comes with fromswagger.
 *
 * <p>Complete or absent: it is installed beside and renamed, under a file lock, so that neither two builds at once nor
 * one that was killed leave half of it. Once there, it needs no network. Files that were lost or cut off later are seen
 * at the next use, and cost another installation.
 */
final class NpmInstallation {

    static final String VERSION = "2.9.2";

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration LOCK_POLL = Duration.ofMillis(100);
    private static final int LOG_LINES = 15;

    /** npm's own patience, ten seconds and a minute between attempts, is too much for a machine without a network. */
    private static final List<String> IMPATIENT = List.of(
            "--fetch-retries=2",
            "--fetch-retry-mintimeout=500",
            "--fetch-retry-maxtimeout=2000",
            "--fetch-timeout=20000");

    private final Path cache;
    private final Path npm;
    private final PackageFiles packageFiles = new PackageFiles();
    private final Path folder;
    private final InstalledFiles files;

    NpmInstallation(Path cache, Path npm) {
        this.cache = cache;
        this.npm = npm;
        // Not the name of the first snapshots, whose installations have no list of files.
        this.folder = cache.resolve("mountebank-" + VERSION + "-npm-" + packageFiles.fingerprint());
        this.files = new InstalledFiles(folder);
    }

    /** Whether it can be used without npm. */
    boolean isThere() {
        try {
            return files.areListed() && files.damage().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The script that Node runs; installs it when it is not there, or not as it was. */
    Path install() {
        try {
            if (!isThere()) {
                underLock();
            }
        } catch (IOException e) {
            throw new EngineFailure(
                    "could not be installed in " + folder
                            + damage().map(damage -> ", which is damaged (" + damage + ")")
                                    .orElse("")
                            + ": " + reason(e)
                            + "; another cache folder is named by -Dfromswagger.cache=",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("was interrupted while it installed Mountebank", e);
        }
        return folder.resolve(Path.of("node_modules", "@mbtest", "mountebank", "bin", "mb"));
    }

    private void underLock() throws IOException, InterruptedException {
        Files.createDirectories(cache);
        var lockFile = cache.resolve(folder.getFileName() + ".lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock(channel);
            if (!isThere()) {
                damage().ifPresent(damage ->
                        System.err.println("fromswagger: Mountebank in " + folder + " is installed anew: " + damage));
                installBeside();
            }
        }
    }

    private void installBeside() throws IOException, InterruptedException {
        var keeper = Keeper.ofThisJvm();
        var unfinished = cache.resolve("installing-" + keeper.id());
        keeper.deleteWhenGone(unfinished);
        try {
            Files.createDirectory(unfinished);
            npmCi(unfinished);
            new InstalledFiles(unfinished).list();
            Folders.delete(folder);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            keeper.delete(unfinished);
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
        var command = new ArrayList<>(List.of(
                npm.toString(), "ci", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--no-progress"));
        command.addAll(IMPATIENT);
        var log = target.resolve("npm.log");
        var run = ProgramRun.of(command, target, log, LIMIT);
        if (!run.isGood()) {
            throw new EngineFailure("npm ci " + run.failure() + "; its last lines:\n              "
                    + String.join("\n              ", run.lastLines(LOG_LINES)));
        }
        Files.delete(log);
    }

    /** What is wrong with an installation that was complete once; empty where there was none. */
    Optional<String> damage() {
        try {
            return files.areListed() ? files.damage() : Optional.empty();
        } catch (IOException e) {
            return Optional.of("its list of files can't be read: " + reason(e));
        }
    }

    /** Java names the file, and of the reason only what its class is called. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be written";
        } else if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is no folder";
        } else if (e instanceof FileSystemException failed && failed.getReason() == null) {
            return failed.getFile() + " can't be made (" + e.getClass().getSimpleName() + ")";
        }
        return String.valueOf(e.getMessage());
    }
}
