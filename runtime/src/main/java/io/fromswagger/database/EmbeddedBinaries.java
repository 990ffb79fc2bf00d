package io.fromswagger.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds PostgreSQL's binaries among the test dependencies as the library does, but on most Linux systems without the script
 * by which it asks which Linux this is: a JVM that is killed would leave that in the folder for temporary files.
 */
final class EmbeddedBinaries implements PgBinaryResolver {

    /** Alpine has a C library of its own, and so binaries of its own. */
    private static final Path ALPINE = Path.of("/etc/alpine-release");

    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        if (system.equals("Linux") && !Files.exists(ALPINE)) {
            var name = "postgres-linux-" + ArchUtils.normalize(machine) + ".txz";
            var found = EmbeddedPostgres.class.getClassLoader().getResourceAsStream(name);
            if (found != null) {
                return found;
            }
        }
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
    }
}
