package io.fromswagger.processor.injection;

import io.fromswagger.processor.poet.GeneratedSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One seed, all of its sites, all payloads.
 *
 * <p>Free words are exchanged all at once: in as many documents as there are payloads, each site has another payload each
 * time, so that after all documents each site had each payload. A word with a meaning is exchanged alone.
 */
public final class Matrix {

    /** How many outputs are compiled at once. */
    private static final int TOGETHER = 32;

    private final Seed seed;
    private final Generator generator;
    private final JavaShape others;
    private final List<Site> free;
    private final List<Payload> payloads = Payload.all();

    /** @param harmless sources of other documents, from which the judge learns what ours look like */
    public Matrix(Seed seed, Generator generator, List<GeneratedSource> harmless) {
        this.seed = seed;
        this.generator = generator;
        this.others = JavaShape.of(harmless);
        this.free = seed.sites().stream().filter(Site::isFree).toList();
    }

    /**
     * What is suspicious in all of it.
     *
     * @param thorough every payload at each place, and all that comes out is compiled; otherwise half of the payloads, two
     *     of them where a word has a meaning, and a part is compiled
     */
    public Findings findings(boolean thorough) {
        List<Twins> all = IntStream.range(0, payloads.size())
                .filter(shift -> thorough || shift % 2 == 0)
                .parallel()
                .mapToObj(this::twins)
                .toList();
        Oracle oracle = oracle(all.stream().map(twins -> twins.harmless().output()));
        Findings findings = new Findings();
        for (Twins twins : all) {
            findings.add(twins.name(), twins.differences(oracle));
            findings.count(free.size());
        }
        alone(oracle, thorough ? 1 : payloads.size() / 2, findings);
        for (int begin = 0; begin < all.size(); begin += TOGETHER) {
            findings.compiled(IntStream.range(begin, Math.min(begin + TOGETHER, all.size()))
                    .filter(i -> thorough || i % 6 == 0)
                    .mapToObj(i -> all.get(i).suspect().output())
                    .toList());
        }
        return findings;
    }

    private void alone(Oracle oracle, int step, Findings findings) {
        List<Site> sites = seed.sites().stream().filter(site -> !site.isFree()).toList();
        IntStream.range(0, sites.size())
                .parallel()
                .mapToObj(i -> alone(sites.get(i), oracle, i % step, step))
                .toList()
                .forEach(findings::add);
    }

    private Findings alone(Site site, Oracle oracle, int first, int step) {
        Findings findings = new Findings();
        SeenShapes shapes = new SeenShapes();
        for (int p = first; p < payloads.size(); p += step) {
            Payload payload = payloads.get(p);
            String document = seed.with(Map.of(site, payload.text()));
            Generator.Output output = generator.generate(document, "com.acme", p % 2 == 0);
            findings.add(site + " as '" + payload.title() + "'", oracle.strangers(shapes.of(output.sources())));
            findings.count(1);
            if (!output.sources().isEmpty()) {
                findings.add(
                        site + " as '" + payload.title() + "'",
                        Operations.of(document, output).unexplained());
            } else if (output.problems().isEmpty()) {
                findings.add(site.toString(), List.of("nothing came out, and nothing was said"));
            }
        }
        return findings;
    }

    private Oracle oracle(Stream<Generator.Output> harmless) {
        Stream<Generator.Output> itself =
                Stream.of(true, false).map(service -> generator.generate(seed.with(Map.of()), "com.acme", service));
        return new Oracle(Stream.concat(itself, harmless)
                .map(output -> JavaShape.of(output.sources()))
                .reduce(others, JavaShape::and));
    }

    private Twins twins(int shift) {
        Map<Site, String> hostile = new LinkedHashMap<>();
        Map<Site, String> harmless = new LinkedHashMap<>();
        for (int i = 0; i < free.size(); i++) {
            Payload payload = payloads.get((i + shift) % payloads.size());
            hostile.put(free.get(i), free.get(i).fit(payload.text()));
            harmless.put(free.get(i), free.get(i).fitTwin(payload));
        }
        String packageName = "com.acme.shift" + shift;
        boolean service = shift % 4 < 2;
        return new Twins(
                seed + " shifted by " + shift,
                half(hostile, packageName, service),
                half(harmless, packageName, service));
    }

    private Twins.Half half(Map<Site, String> texts, String packageName, boolean service) {
        String document = seed.with(texts);
        return new Twins.Half(texts, document, generator.generate(document, packageName, service));
    }
}
