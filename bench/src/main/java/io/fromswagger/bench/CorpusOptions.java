package io.fromswagger.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What to run.
 *
 * @param folder the corpus
 * @param classPath of the generated code
 * @param filter of the documents' paths
 * @param sample how many documents at most
 * @param out where the rows go
 * @param failures where the failures go, grouped
 * @param compile whether what is generated is compiled
 * @param seconds what a document may take, compile included
 */
record CorpusOptions(
        Path folder,
        String classPath,
        Pattern filter,
        int sample,
        Path out,
        Optional<Path> failures,
        boolean compile,
        int seconds) {

    static final String USAGE =
            "bench/corpus FOLDER [--filter REGEX] [--sample N] [--out FILE.tsv] [--failures FILE.md]"
                    + " [--no-compile] [--seconds N]";

    static CorpusOptions of(String... arguments) {
        String folder = "";
        String classPath = System.getProperty("java.class.path");
        String filter = "";
        int sample = Integer.MAX_VALUE;
        String out = "bench/target/corpus.tsv";
        Optional<Path> failures = Optional.empty();
        boolean compile = true;
        int seconds = 30;
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--class-path" -> classPath = value(argument, rest);
                case "--filter" -> filter = value(argument, rest);
                case "--sample" -> sample = Integer.parseInt(value(argument, rest));
                case "--out" -> out = value(argument, rest);
                case "--failures" -> failures = Optional.of(Path.of(value(argument, rest)));
                case "--no-compile" -> compile = false;
                case "--seconds" -> seconds = Integer.parseInt(value(argument, rest));
                default -> {
                    if (argument.startsWith("-") || !folder.isEmpty()) {
                        throw new IllegalArgumentException("What is " + argument + "? Usage: " + USAGE);
                    }
                    folder = argument;
                }
            }
        }
        if (folder.isEmpty()) {
            throw new IllegalArgumentException("Usage: " + USAGE);
        }
        return new CorpusOptions(
                Path.of(folder), classPath, Pattern.compile(filter), sample, Path.of(out), failures, compile, seconds);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value. Usage: " + USAGE);
        }
        return rest.next();
    }
}
