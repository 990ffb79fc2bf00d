package io.fromswagger.junit;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A share of all contract tests, for one of several machines: {@code -Dfromswagger.shard=2/5} is the second of five.
 *
 * <p>Which share a case belongs to follows from its operation's id and its own alone, so that an unrelated change of the
 * document moves none.
 */
record Shard(int number, int of) {

    private static final String PROPERTY = "fromswagger.shard";
    private static final Pattern SYNTAX = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");

    /** That of this JVM; everything where nobody asked for a share. */
    static Shard ofThisRun() {
        return parse(System.getProperty(PROPERTY, "1/1"));
    }

    static Shard parse(String text) {
        var matcher = SYNTAX.matcher(text.isBlank() ? "1/1" : text.strip());
        if (matcher.matches()) {
            var shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (shard.number <= shard.of) {
                return shard;
            }
        }
        throw new IllegalArgumentException(
                "-D" + PROPERTY + "=" + text + " is no share of the tests: say 2/5 for the second of five");
    }

    boolean isEverything() {
        return of == 1;
    }

    boolean has(String operationId, String caseId) {
        var hash = new CRC32();
        hash.update((operationId + "#" + caseId).getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % of == number - 1;
    }
}
