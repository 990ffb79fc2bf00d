package io.fromswagger.fake;

import java.util.Locale;

/** A headline and labelled rows, as every failure of a fake is told. */
final class FakeReport {

    private final StringBuilder text;

    FakeReport(String headline) {
        this.text = new StringBuilder(headline);
    }

    FakeReport row(String label, String value) {
        text.append("\n  ").append(String.format(Locale.ROOT, "%-10s", label)).append(value);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
