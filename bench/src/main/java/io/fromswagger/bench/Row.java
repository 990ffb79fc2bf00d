package io.fromswagger.bench;

import java.util.List;
import java.util.Locale;

/**
 * What came of one document in one role.
 *
 * @param operations as counted in the document; -1 if it can't be counted
 * @param skipped the codes by which operations were left out, one for each
 * @param result {@code ok}, {@code refused FS010}, {@code exception}, {@code timeout}, {@code javac errors}, {@code javac warnings}
 * @param message the first one that explains the result
 * @param warnings the codes of all problems, by frequency
 */
record Row(
        RootDocument document,
        String role,
        int operations,
        int generated,
        List<String> skipped,
        int models,
        String result,
        String message,
        String warnings,
        int files,
        int lines,
        double generateSeconds,
        double compileSeconds,
        long peakMegabytes) {

    static final String HEAD = String.join(
            "\t",
            "document",
            "version",
            "bytes",
            "role",
            "operations",
            "generated",
            "skipped",
            "skip codes",
            "unaccounted",
            "models",
            "result",
            "message",
            "problems",
            "files",
            "lines",
            "generate s",
            "compile s",
            "peak heap MB");

    boolean ok() {
        return result.equals("ok");
    }

    boolean refused() {
        return result.startsWith("refused");
    }

    /** How many operations neither came out nor were told to be left out. */
    int unaccounted() {
        return refused() || operations < 0 ? 0 : operations - generated - skipped.size();
    }

    String tsv() {
        return String.join(
                "\t",
                document.name(),
                document.version(),
                Long.toString(document.size()),
                role,
                Integer.toString(operations),
                Integer.toString(generated),
                Integer.toString(skipped.size()),
                String.join(" ", skipped.stream().distinct().sorted().toList()),
                Integer.toString(unaccounted()),
                Integer.toString(models),
                result,
                message.replaceAll("\\s+", " "),
                warnings,
                Integer.toString(files),
                Integer.toString(lines),
                String.format(Locale.ROOT, "%.3f", generateSeconds),
                String.format(Locale.ROOT, "%.3f", compileSeconds),
                Long.toString(peakMegabytes));
    }
}
