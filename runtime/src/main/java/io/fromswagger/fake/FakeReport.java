package io.fromswagger.fake;

import java.util.Locale;
import java.util.function.Function;

/** A headline and labelled rows, as every failure of a fake is told. */
final class FakeReport {

    /** A longer value moves the rest of its line. */
    private static final int WIDEST = 60;

    private final StringBuilder text;

    FakeReport(String headline) {
        this.text = new StringBuilder(headline);
    }

    FakeReport row(String label, String value) {
        text.append("\n  ").append(String.format(Locale.ROOT, "%-10s", label)).append(value);
        return this;
    }

    /** The stub that came closest, side by side with what was sent. */
    FakeReport closest(Stub stub, RequestComparison comparison) {
        row("closest", "the stub for " + stub.operation().id() + (stub.line().isEmpty() ? "" : " in " + stub.line()));
        int place = width(comparison, RequestComparison.Part::place, "");
        int wanted = width(comparison, RequestComparison.Part::wanted, "wanted");
        sideBySide(" ", place, "", wanted, "wanted", "sent");
        for (var part : comparison.parts()) {
            var isSame = part.verdict() == RequestComparison.Verdict.SAME;
            sideBySide(isSame ? "=" : "≠", place, part.place(), wanted, part.wanted(), part.sent());
        }
        return this;
    }

    private static int width(
            RequestComparison comparison, Function<RequestComparison.Part, String> column, String heading) {
        return comparison.parts().stream()
                .map(column)
                .mapToInt(String::length)
                .filter(length -> length <= WIDEST)
                .reduce(heading.length(), Math::max);
    }

    private void sideBySide(String sign, int placeWidth, String place, int wantedWidth, String wanted, String sent) {
        text.append("\n    ").append(sign).append(' ').append(padded(place, placeWidth));
        text.append("  ").append(padded(wanted, wantedWidth)).append("  ").append(sent);
    }

    private static String padded(String value, int width) {
        return value + " ".repeat(Math.max(0, width - value.length()));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
