package io.fromswagger.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A request held against what a stub wants, side by side. */
record RequestComparison(List<Part> parts) {

    /** Whether a request is as wanted. */
    enum Verdict {
        /** It is. */
        SAME,
        /** It is for an engine, which compares values as text: {@code "4200"} passes for {@code 4200}. */
        SAME_AS_TEXT,
        /** It is, but not for an engine: {@code "4200"} is not 4200, and as text it is. */
        OTHER_AS_TEXT,
        /** It is not. */
        OTHER
    }

    /**
     * One thing that is wanted.
     *
     * @param place {@code path}, {@code header X-Id}, {@code body $.amount}; empty for what is about several places
     */
    record Part(String place, String wanted, String sent, Verdict verdict) {

        @Override
        public String toString() {
            return place.isEmpty() ? wanted + ", which is not so" : place + " must be " + wanted + ", but is " + sent;
        }
    }

    static RequestComparison of(RequestMatch wanted, ReceivedRequest request) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(
                "path",
                wanted.spokenPath(),
                request.path(),
                Pattern.compile(wanted.path()).matcher(request.path()).find() ? Verdict.SAME : Verdict.OTHER));
        var values = new RequestValues(request);
        wanted.conditions().forEach(condition -> parts.add(part(condition, values)));
        return new RequestComparison(parts);
    }

    private static Part part(Condition condition, RequestValues values) {
        var truth = values.truth(condition);
        var verdict = verdict(truth);
        return place(condition)
                .map(place -> new Part(
                        place.toString(), condition.toString().replace(place + " ", ""), values.spoken(place), verdict))
                .orElseGet(() -> new Part("", condition.toString(), "", verdict));
    }

    private static Verdict verdict(Truth truth) {
        if (truth.exactly()) {
            return truth.asText() ? Verdict.SAME : Verdict.OTHER_AS_TEXT;
        }
        return truth.asText() ? Verdict.SAME_AS_TEXT : Verdict.OTHER;
    }

    /** Where a condition looks, if it is about one place. */
    private static Optional<Place> place(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return Optional.of(is.place());
        }
        if (condition instanceof Condition.Has has) {
            return Optional.of(has.place());
        }
        if (condition instanceof Condition.Exists exists) {
            return Optional.of(exists.place());
        }
        if (condition instanceof Condition.Not not) {
            return place(not.condition());
        }
        var parts = condition instanceof Condition.AnyOf any
                ? any.conditions()
                : ((Condition.AllOf) condition).conditions();
        var places = parts.stream().map(RequestComparison::place).distinct().toList();
        return places.size() == 1 ? places.get(0) : Optional.empty();
    }

    /** Whether all is as wanted. */
    boolean matches() {
        return parts.stream()
                .allMatch(part -> part.verdict() == Verdict.SAME || part.verdict() == Verdict.OTHER_AS_TEXT);
    }

    /** Whether an engine takes the request for what is wanted. */
    boolean matchesAsText() {
        return parts.stream()
                .allMatch(part -> part.verdict() == Verdict.SAME || part.verdict() == Verdict.SAME_AS_TEXT);
    }

    /** How many things are not as wanted. */
    long differences() {
        return parts.stream().filter(part -> part.verdict() != Verdict.SAME).count();
    }

    /** What is not as wanted, in one line. */
    String difference() {
        return parts.stream()
                .filter(part -> part.verdict() != Verdict.SAME)
                .map(Part::toString)
                .collect(Collectors.joining("; "));
    }
}
