package io.fromswagger.bench.drift;

import io.fromswagger.processor.change.SpecChange;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The check of changed documents, asked as a build asks it: by what the tests relied on with the document as it was. */
final class ChangeCheck {

    private final Path work;
    private final Path unchanged;

    /**
     * A check against the sample's own document.
     *
     * @param work where all documents are
     * @param unchanged the folder there with the document as it was, and with what came of the tests
     */
    ChangeCheck(Path work, Path unchanged) {
        this.work = work;
        this.unchanged = unchanged;
    }

    /** What it says of the document in a folder. */
    Answer of(Path changed) {
        var bytes = new ByteArrayOutputStream();
        int end = SpecChange.run(
                work,
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                "--all",
                "--api",
                "payments",
                "--used",
                unchanged.resolve("results/interactions").toString(),
                document(unchanged),
                document(changed));
        var lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        if (end == SpecChange.REFUSED) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        return new Answer(end == SpecChange.BREAKS, findings(lines));
    }

    private static String document(Path folder) {
        return folder.resolve("openapi/payments.yaml").toString();
    }

    private static List<String> findings(List<String> lines) {
        return lines.stream().filter(line -> line.matches("CH\\d{3} .*")).toList();
    }

    /**
     * What the check says.
     *
     * @param breaks whether it breaks what the tests relied on
     * @param findings each change in a line, those first that break something
     */
    record Answer(boolean breaks, List<String> findings) {

        Answer {
            findings = List.copyOf(findings);
        }

        /** The first finding; empty when there is none. */
        String first() {
            return findings.isEmpty() ? "" : findings.get(0);
        }

        /** {@code breaking: CH501}, {@code harmless}, {@code nothing}. */
        String brief() {
            if (findings.isEmpty()) {
                return "nothing";
            }
            return (breaks ? "breaking: " : "harmless: ") + first().substring(0, first().indexOf(' '));
        }
    }
}
