package io.fromswagger.report;

/** How many cases of an API ended how, in words. */
record Tally(int passed, int failed, int setUp, int pending, int accepted, int skipped) {

    static Tally of(ApiReport api) {
        return new Tally(
                api.count(Outcome.PASSED),
                api.count(Outcome.FAILED),
                api.count(Outcome.SET_UP),
                api.count(Outcome.PENDING),
                api.count(Outcome.ACCEPTED),
                api.count(Outcome.SKIPPED));
    }

    @Override
    public String toString() {
        return "cases: " + passed + " passed, " + failed + " failed, " + unlessNone(setUp, " failed in their set-up, ")
                + pending + " pending, " + unlessNone(accepted, " failed as accepted, ") + skipped + " not run";
    }

    private static String unlessNone(int count, String what) {
        return count == 0 ? "" : count + what;
    }
}
