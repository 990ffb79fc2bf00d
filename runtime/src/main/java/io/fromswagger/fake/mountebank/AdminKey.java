package io.fromswagger.fake.mountebank;

import io.fromswagger.json.Json;
import io.fromswagger.process.Private;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** The random word without which the admin API answers nobody; in a file, since arguments can be read by all. */
record AdminKey(String word) {

    private static final int BYTES = 24;

    static AdminKey random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new AdminKey(HexFormat.of().formatHex(bytes));
    }

    /** Writes what Mountebank takes as its {@code --rcfile}, readable for this user only. */
    Path write(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.writeString(
                Private.createFile(file), Json.of(Map.of("apikey", word)).toString());
    }

    @Override
    public String toString() {
        return "a key";
    }
}
