package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.json.Json;
import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.Keeper;
import io.fromswagger.process.Launch;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;

/**
 * A Mountebank of our own in a container, with its ports published on the loopback address only, and a random API key.
 *
 * <p>An engine publishes ports when a container starts, so those of the imposters are a fixed range.
 */
final class MountebankContainer implements Mountebank {

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LIMIT_OF_PORTS = Duration.ofSeconds(30);
    private static final int ADMIN_PORT = 2525;
    private static final String IMPOSTER_PORTS = "4500-4531";
    private static final String LABEL = "io.fromswagger.run";
    private static final String KEY_FILE = "/tmp/fromswagger.json";
    private static final String SCRIPT_FILE = "/tmp/fromswagger.js";
    private static final int LOG_LINES = 20;

    private final DockerProgram docker;
    private final String name;
    private final ChildProcess attached;
    private final AdminApi admin;
    private final PublishedPorts ports;

    private MountebankContainer(
            DockerProgram docker, String name, ChildProcess attached, AdminApi admin, PublishedPorts ports) {
        this.docker = docker;
        this.name = name;
        this.attached = attached;
        this.admin = admin;
        this.ports = ports;
    }

    /** Starts it. */
    static MountebankContainer start(MountebankImage image, Path logs) {
        var docker = image.docker();
        var keeper = Keeper.ofThisJvm();
        var name = "fromswagger-" + keeper.id() + "-" + docker.folder().getFileName();
        var label = LABEL + "=" + keeper.id();
        var isStarted = false;
        keeper.removeContainersWhenGone(image.engine(), label);
        try {
            var key = AdminKey.random();
            create(image, name, label, key);
            var attached = ChildProcess.start(
                    Launch.of(docker.command("start", "--attach", name), logs.resolve("mountebank.log"), GRACE));
            try {
                var result = awaitReady(image, name, attached, key);
                isStarted = true;
                return result;
            } finally {
                if (!isStarted) {
                    attached.close();
                }
            }
        } catch (IOException e) {
            throw new EngineFailure("Mountebank (" + image.origin() + ") could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("was interrupted while Mountebank started", e);
        } finally {
            if (!isStarted) {
                remove(docker, name);
            }
        }
    }

    @Override
    public AdminApi admin() {
        return admin;
    }

    @Override
    public ImposterPorts ports() {
        return ports;
    }

    @Override
    public boolean isRunning() {
        return ProcessHandle.of(attached.pid()).filter(ChildProcess::isRunning).isPresent();
    }

    @Override
    public void close() {
        remove(docker, name);
        attached.close();
    }

    /** The key is copied into the container: neither an argument nor a variable that others could read. */
    private static void create(MountebankImage image, String name, String label, AdminKey key)
            throws IOException, InterruptedException {
        var docker = image.docker();
        require(
                image,
                docker.run(
                        "create",
                        "--name=" + name,
                        "--label=" + label,
                        "--publish=127.0.0.1::" + ADMIN_PORT,
                        "--publish=127.0.0.1::" + IMPOSTER_PORTS,
                        "--env=NODE_OPTIONS=--require=" + SCRIPT_FILE,
                        image.image(),
                        "start",
                        "--port",
                        Integer.toString(ADMIN_PORT),
                        "--host",
                        "0.0.0.0",
                        "--nologfile",
                        "--loglevel",
                        "warn",
                        "--pidfile",
                        pidFile(name),
                        "--rcfile",
                        KEY_FILE));
        var keyFile = docker.folder().resolve("key.json");
        copy(
                image,
                name,
                Files.writeString(keyFile, Json.of(Map.of("apikey", key.word())).toString()),
                KEY_FILE);
        copy(image, name, Preload.write(docker.folder()), SCRIPT_FILE);
        Files.delete(keyFile);
    }

    /** Copies a file for Mountebank, which is not who we are there; here it stands in a folder of ours alone. */
    private static void copy(MountebankImage image, String name, Path file, String target)
            throws IOException, InterruptedException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
        require(image, image.docker().run("cp", file.toString(), name + ":" + target));
    }

    private static MountebankContainer awaitReady(
            MountebankImage image, String name, ChildProcess attached, AdminKey key)
            throws IOException, InterruptedException {
        var published = published(image, name, attached);
        var admin = new AdminApi(
                URI.create("http://127.0.0.1:" + published.remove(ADMIN_PORT)),
                key.word(),
                new EndOfMountebank(attached));
        var failure = new AdminWait(attached, admin, pidFile(name)).failure();
        if (failure.isPresent()) {
            throw AdminWait.told(image, failure.get(), attached.log(), MountebankImage.HINT);
        }
        return new MountebankContainer(image.docker(), name, attached, admin, new PublishedPorts(published));
    }

    /** The published ports by those of the container, which has them as soon as it runs. */
    private static Map<Integer, Integer> published(MountebankImage image, String name, ChildProcess attached)
            throws IOException, InterruptedException {
        var deadline = System.nanoTime() + LIMIT_OF_PORTS.toNanos();
        while (true) {
            var ports = PublishedPorts.read(image.docker().run("port", name).lines());
            if (ports.containsKey(ADMIN_PORT)) {
                return ports;
            }
            if (attached.waitForEnd(POLL) || System.nanoTime() > deadline) {
                throw AdminWait.told(image, "did not start", attached.log(), MountebankImage.HINT);
            }
        }
    }

    private static void require(MountebankImage image, ProgramRun run) {
        if (!run.isGood()) {
            throw new EngineFailure("Mountebank (" + image.origin() + ") could not be started: docker " + run.failure()
                    + "\n            " + String.join("\n            ", run.lastLines(LOG_LINES)));
        }
    }

    private static void remove(DockerProgram docker, String name) {
        try {
            docker.run("rm", "--force", "--volumes", name);
        } catch (IOException e) {
            throw new EngineFailure("the container " + name + " could not be removed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            docker.close();
        }
    }

    private static String pidFile(String name) {
        return "/tmp/" + name + ".pid";
    }
}
