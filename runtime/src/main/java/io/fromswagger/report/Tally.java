package io.fromswagger.report;

/** How many cases of an API ended how, in words. */
record Tally(int passed, int failed, int pending, int skipped) {

    static Tally of(ApiReport api) {
        return new Tally(
                api.count(Outcome.PASSED),
                api.count(Outcome.FAILED),
                api.count(Outcome.PENDING),
                api.count(Outcome.SKIPPED));
    }

    @Override
    public String toString() {
        return "cases: " + passed + " passed, " + failed + " failed, " + pending + " pending, " + skipped + " not run";
    }
}
