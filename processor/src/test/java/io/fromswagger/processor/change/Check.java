package io.fromswagger.processor.change;

import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Interactions;
import io.fromswagger.interaction.InteractionsJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder in which the check is made as a user would make it. */
final class Check {

    private final Path folder;

    Check(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Check file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The interactions with the API of {@code api.yaml}, as the runtime writes them. */
    Check used(Interaction... interactions) {
        Interactions all = new Interactions("orders", "api", "downstream", "api.yaml", "none", List.of(interactions));
        return file("target/fromswagger/interactions/api.json", InteractionsJson.write(all));
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int end = SpecChange.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        return new Result(end, out.toString(StandardCharsets.UTF_8));
    }

    /** What a run said, and how it ended. */
    record Result(int end, String text) {

        /** The codes of the listed changes, in the order of the report. */
        List<String> codes() {
            List<String> codes = new ArrayList<>();
            for (String line : text.split("\n", -1)) {
                if (line.matches("CH\\d{3} .*")) {
                    codes.add(line.substring(0, 5));
                }
            }
            return codes;
        }
    }
}
