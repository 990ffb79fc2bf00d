package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.FreePort;
import io.fromswagger.process.Keeper;
import io.fromswagger.process.Launch;
import io.fromswagger.process.Private;
import io.fromswagger.service.ServiceLog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Mountebank of our own: on the loopback address, with a random API key, no injected code, and a folder for its files.
 *
 * <p>It is ready when its admin API answers, and it is ours when that names our pid file; what it logs proves neither.
 * Where someone else has its port, it may end without an error, so a few ports are tried.
 */
final class MountebankProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int PORTS_TO_TRY = 5;
    private static final int KEY_BYTES = 24;
    private static final int LOG_LINES = 20;

    private final AdminApi admin;
    private final ChildProcess process;
    private final Path folder;

    private MountebankProcess(AdminApi admin, ChildProcess process, Path folder) {
        this.admin = admin;
        this.process = process;
        this.folder = folder;
    }

    /** Starts it. */
    static MountebankProcess start(MountebankCommand command, Path logs) {
        try {
            var folder = Keeper.ofThisJvm().newFolder("mountebank");
            var started = false;
            try {
                var result = tryPorts(command, folder, logs.resolve("mountebank.log"));
                started = true;
                return result;
            } finally {
                if (!started) {
                    Keeper.ofThisJvm().delete(folder);
                }
            }
        } catch (IOException e) {
            throw new EngineFailure("Mountebank (" + command.origin() + ") could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("was interrupted while Mountebank started", e);
        }
    }

    AdminApi admin() {
        return admin;
    }

    @Override
    public void close() {
        process.close();
        Keeper.ofThisJvm().delete(folder);
    }

    private static MountebankProcess tryPorts(MountebankCommand command, Path folder, Path log)
            throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            var port = FreePort.find();
            var key = randomKey();
            var process = ChildProcess.start(
                    Launch.of(words(command, folder, port, key), log, GRACE).in(folder));
            var output = new ServiceLog(process.log());
            var admin = new AdminApi(URI.create("http://127.0.0.1:" + port), key);
            var failure = awaitReady(process, admin, folder);
            if (failure == null) {
                return new MountebankProcess(admin, process, folder);
            }
            process.close();
            if (attempt == PORTS_TO_TRY || !output.text().contains("EADDRINUSE")) {
                throw new EngineFailure("Mountebank (" + command.origin() + ") " + failure + "; its last lines, in "
                        + output.file() + ":\n              "
                        + String.join("\n              ", output.tail(LOG_LINES)));
            }
        }
    }

    /** Null when it is ready, else what went wrong. */
    private static @Nullable String awaitReady(ChildProcess process, AdminApi admin, Path folder)
            throws InterruptedException {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (process.waitForEnd(POLL)) {
                return "ended with exit code " + process.exitCode().orElse(0) + " before it was ready";
            }
            if (isOurs(admin, folder)) {
                return null;
            }
        }
        return "was not ready after " + START_LIMIT.toSeconds() + " s";
    }

    private static boolean isOurs(AdminApi admin, Path folder) {
        try {
            return admin.config().at("/options/pidfile").equals(Json.of(pidFile(folder)));
        } catch (IOException | JsonSyntaxProblem notYet) {
            return false;
        }
    }

    /** Flags are words of their own: Mountebank overlooks {@code --nologfile=true}. */
    private static List<String> words(MountebankCommand command, Path folder, int port, String key) throws IOException {
        var words = new ArrayList<>(command.words());
        words.addAll(List.of("start", "--port", Integer.toString(port), "--host", "127.0.0.1", "--localOnly"));
        words.addAll(List.of("--nologfile", "--loglevel", "warn", "--pidfile", pidFile(folder)));
        words.addAll(List.of("--rcfile", secretFile(folder, key).toString()));
        return words;
    }

    /** The key stands in a file that only this user may read; arguments can be read by all. */
    private static Path secretFile(Path folder, String key) throws IOException {
        var file = folder.resolve("rc.json");
        Files.deleteIfExists(file);
        return Files.writeString(
                Private.createFile(file), Json.of(Map.of("apikey", key)).toString());
    }

    private static String pidFile(Path folder) {
        return folder.resolve("mb.pid").toString();
    }

    private static String randomKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
