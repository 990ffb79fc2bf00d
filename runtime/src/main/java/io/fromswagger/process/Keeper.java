package io.fromswagger.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that nothing is left of this run of the tests: processes, temporary folders, containers.
 *
 * <p>There is one for a JVM. Its {@linkplain KeeperMain keeper process} waits at the end of a pipe, and cleans up when this
 * JVM is gone, however it went: shutdown hooks don't run in a JVM that is killed.
 *
 * <p>For fromswagger's own rooms.
 */
public final class Keeper {

    private static final int ID_BYTES = 8;

    private final String id;
    private final Path folder;
    private final AtomicInteger marks = new AtomicInteger();
    private final AtomicInteger folders = new AtomicInteger();
    private final @Nullable OutputStream orders;

    private Keeper() {
        var random = new byte[ID_BYTES];
        new SecureRandom().nextBytes(random);
        id = HexFormat.of().formatHex(random);
        folder = Path.of(System.getProperty("java.io.tmpdir"), "fromswagger-" + id)
                .toAbsolutePath();
        orders = start();
    }

    /** The only one; started when it is first asked for. */
    public static Keeper ofThisJvm() {
        return OfThisJvm.KEEPER;
    }

    /** Names this run; every child process carries it in its environment, as {@code FROMSWAGGER_RUN}. */
    public String id() {
        return id;
    }

    /** A new folder for this run, which only this user may read, and which is gone after the run whatever happens. */
    public Path newFolder(String name) {
        try {
            Private.createFolder(folder);
        } catch (FileAlreadyExistsException itIsThere) {
            // From the second folder on.
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder " + folder, e);
        }
        try {
            return Private.createFolder(folder.resolve(name + "-" + folders.incrementAndGet()));
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder for " + name, e);
        }
    }

    /** Deletes a folder; what can't be deleted now is deleted after the run. */
    public void delete(Path unneeded) {
        try {
            Folders.delete(unneeded);
            keep(unneeded);
        } catch (IOException stillInUse) {
            deleteWhenGone(unneeded);
        }
    }

    /** Has a folder deleted when this JVM is gone, if it is not {@linkplain #keep kept} before. */
    public void deleteWhenGone(Path unfinished) {
        order("delete", unfinished.toAbsolutePath().toString());
    }

    /** Takes {@link #deleteWhenGone} back. */
    public void keep(Path finished) {
        order("keep", finished.toAbsolutePath().toString());
    }

    /**
     * Has files deleted when this JVM is gone that a library makes, for a moment only, right in the folder for temporary files.
     *
     * @param glob fits their names; files of other JVMs are deleted too if they are older than the moment in which they are
     *     needed, a second
     */
    public void deleteLitterWhenGone(String glob) {
        order("litter", glob);
    }

    /**
     * Has containers and networks removed when this JVM is gone.
     *
     * @param engine where the Docker engine listens: {@code unix:///var/run/docker.sock}, {@code tcp://127.0.0.1:2375}
     * @param label what they carry, as {@code name=value}
     */
    public void removeContainersWhenGone(String engine, String label) {
        order("containers", engine + " " + label);
    }

    Mark nextMark() {
        return new Mark(id, marks.incrementAndGet());
    }

    void watch(ProcessHandle process) {
        var started = process.info().startInstant().map(instant -> " " + instant.toEpochMilli());
        order("process", process.pid() + started.orElse(""));
    }

    private @Nullable OutputStream start() {
        try {
            return KeeperMain.start(id, folder);
        } catch (IOException e) {
            System.err.println("fromswagger: there is no keeper (" + e.getMessage()
                    + "): if this JVM is killed, the processes that it started stay");
            return null;
        }
    }

    private synchronized void order(String verb, String object) {
        if (orders == null) {
            return;
        }
        try {
            orders.write((verb + " " + object.replace("\n", "") + "\n").getBytes(StandardCharsets.UTF_8));
            orders.flush();
        } catch (IOException theKeeperWasKilled) {
            // Then what it should do is done by the shutdown hooks, if they run.
        }
    }

    /** Makes the only one when it is first needed. */
    private static final class OfThisJvm {

        static final Keeper KEEPER = new Keeper();
    }
}
