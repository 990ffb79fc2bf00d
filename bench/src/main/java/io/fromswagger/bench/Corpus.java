package io.fromswagger.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs every root document under a folder, in both roles; the exit code tells whether all of them came out well. */
public final class Corpus {

    private static final List<String> ROLES = List.of("SERVICE", "DOWNSTREAM");

    private Corpus() {}

    /** See {@code bench/README.md}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CorpusOptions options = CorpusOptions.of(arguments);
        List<RootDocument> documents = RootDocuments.in(options.folder()).stream()
                .filter(document -> options.filter().matcher(document.name()).find())
                .toList();
        Summary summary = new Summary(run(options, Sample.of(documents, options.sample())));
        System.out.println("\n" + summary.text());
        if (options.failures().isPresent()) {
            Files.writeString(options.failures().get(), summary.failures());
        }
        System.exit(summary.clean() ? 0 : 1);
    }

    private static List<Row> run(CorpusOptions options, List<RootDocument> documents)
            throws IOException, InterruptedException {
        Bounded trials = new Bounded(
                () -> new Trial(new Compilers(options.classPath()), options.folder(), options.compile())::run,
                Duration.ofSeconds(options.seconds()));
        List<Row> rows = new ArrayList<>();
        Path out = options.out().toAbsolutePath();
        Files.createDirectories(out.getParent());
        try (BufferedWriter tsv = Files.newBufferedWriter(out)) {
            tsv.write(Row.HEAD + "\n");
            System.out.println(Row.HEAD);
            for (RootDocument document : documents) {
                int operations = OperationCount.of(options.folder(), document).orElse(-1);
                for (String role : ROLES) {
                    Row row = trials.run(document, operations, role);
                    rows.add(row);
                    tsv.write(row.tsv() + "\n");
                    tsv.flush();
                    System.out.println(row.tsv());
                }
            }
        }
        return rows;
    }
}
