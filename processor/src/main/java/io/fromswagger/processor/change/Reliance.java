package io.fromswagger.processor.change;

import java.util.Comparator;

/**
 * A passing test that relied on an exchange.
 *
 * @param test {@code Class#method}
 * @param line {@code PayOrderTest.java:41}; empty where no line of the test says it
 */
record Reliance(String test, String line) implements Comparable<Reliance> {

    private static final Comparator<Reliance> ORDER = Comparator.comparing(Reliance::file)
            .thenComparing(Reliance::number)
            .thenComparing(Reliance::test)
            .thenComparing(Reliance::line);

    private String file() {
        return line.isEmpty() ? test : line.replaceFirst(":\\d+$", "");
    }

    private int number() {
        String digits = line.substring(line.lastIndexOf(':') + 1);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    @Override
    public int compareTo(Reliance other) {
        return ORDER.compare(this, other);
    }
}
