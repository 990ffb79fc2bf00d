package io.fromswagger.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Holds generation against swagger-parser's own parse and against openapi-generator: each in a fresh JVM, one after the
 * other, round by round, so that what slows the machine slows all of them.
 */
public final class Compare {

    private final String bench;
    private final String runtime;
    private final Path generator;
    private final Path work;

    private Compare(String bench, String runtime, Path generator, Path work) {
        this.bench = bench;
        this.runtime = runtime;
        this.generator = generator;
        this.work = work;
    }

    /** Takes the runtime's class path, the generator's jar, the number of rounds and the documents. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Compare compare = new Compare(
                System.getProperty("java.class.path"),
                arguments[0],
                Path.of(arguments[1]),
                Files.createTempDirectory(Path.of("bench", "target").toAbsolutePath(), "compare-"));
        boolean kept = true;
        for (String document : List.of(arguments).subList(3, arguments.length)) {
            kept &= compare.document(Path.of(document), Integer.parseInt(arguments[2]));
        }
        System.exit(kept ? 0 : 1);
    }

    private boolean document(Path document, int rounds) throws IOException, InterruptedException {
        List<Measured> parser = new ArrayList<>();
        List<Measured> ours = new ArrayList<>();
        List<Measured> generated = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Path out = work.resolve(document.getFileName() + "-" + round);
            parser.add(parse(document, out.resolve("parser")));
            ours.add(generate(document, out.resolve("ours")));
            generated.add(generator(document, out.resolve("generator")));
        }
        System.out.printf(Locale.ROOT, "%n%s, median of %d rounds%n", document.getFileName(), rounds);
        row("swagger-parser, cold parse", parser);
        row("fromswagger, javac -proc:only", ours);
        row("openapi-generator, java rest-assured", generated);
        boolean parse = ratio("fromswagger / parser, within the tool", ours, parser, Measured::within, 2);
        boolean time =
                ratio("fromswagger / openapi-generator, to the last file", ours, generated, Measured::written, 0.2);
        boolean lines = ratio("fromswagger / openapi-generator, lines", ours, generated, Measured::lines, 0.2);
        return parse && time && lines;
    }

    private Measured parse(Path document, Path out) throws IOException, InterruptedException {
        return Measured.run(
                out,
                List.of(
                        "-Xmx1g",
                        "-DmaxYamlCodePoints=99999999",
                        "-cp",
                        bench,
                        ColdParse.class.getName(),
                        "" + document));
    }

    private Measured generate(Path document, Path out) throws IOException, InterruptedException {
        return Measured.run(
                out, List.of("-Xmx1g", "-cp", bench, ColdGeneration.class.getName(), "" + document, runtime, "" + out));
    }

    private Measured generator(Path document, Path out) throws IOException, InterruptedException {
        return Measured.run(
                out,
                List.of(
                        "-Xmx4g",
                        "-DmaxYamlCodePoints=99999999",
                        "-jar",
                        "" + generator,
                        "generate",
                        "-g",
                        "java",
                        "--library",
                        "rest-assured",
                        "--skip-validate-spec",
                        "-i",
                        "" + document,
                        "-o",
                        "" + out));
    }

    private static void row(String what, List<Measured> runs) {
        System.out.printf(
                Locale.ROOT,
                "  %-36s %6.2f s within, %6.2f s to the last file, %6.2f s process, %7.0f lines, %4.0f MB%n",
                what,
                median(runs, Measured::within),
                median(runs, Measured::written),
                median(runs, Measured::process),
                median(runs, Measured::lines),
                median(runs, Measured::peakMegabytes));
    }

    /** Tells the ratio of the medians and whether it keeps to what was promised. */
    private static boolean ratio(
            String what, List<Measured> ours, List<Measured> theirs, ToDoubleFunction<Measured> measure, double most) {
        double ratio = median(ours, measure) / median(theirs, measure);
        System.out.printf(
                Locale.ROOT, "  %-48s %6.3f (at most %.1f)%s%n", what, ratio, most, ratio <= most ? "" : "  TOO MUCH");
        return ratio <= most;
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> measure) {
        double[] sorted = runs.stream().mapToDouble(measure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
