package io.fromswagger.fake.mountebank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The {@code package.json} and lock file from which npm installs Mountebank, each package with its hash. */
final class PackageFiles {

    private static final String LOCK = "package-lock.json";
    private static final int DIGITS = 12;

    void copyTo(Path folder) throws IOException {
        Files.write(folder.resolve("package.json"), read("package.json"));
        Files.write(folder.resolve(LOCK), read(LOCK));
    }

    /** Tells one set of packages from another. */
    String fingerprint() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(read(LOCK));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(String name) {
        try (var in = PackageFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
