package io.fromswagger.report;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Omission;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of a document was left out for one reason when its tests were generated.
 *
 * @param code of the problem that the compiler told: {@code FS041}
 * @param next what the user can do
 * @param count how often
 * @param places where, in the document's order; the first ones where there are many
 */
public record OmissionReport(String code, String next, int count, List<Place> places) {

    private static final Comparator<Place> IN_THE_DOCUMENT = Comparator.comparing(Place::document)
            .thenComparing(Place::line)
            .thenComparing(Place::pointer)
            .thenComparing(Place::what);

    public OmissionReport {
        places = List.copyOf(places);
    }

    /**
     * One place where it was left out.
     *
     * @param what in a sentence
     * @param operation the id of the operation that it belongs to; empty where it belongs to none, or to several
     * @param document the file
     * @param line one-based, 0 when unknown
     * @param pointer into the document; empty for the document as a whole
     */
    public record Place(String what, String operation, String document, int line, String pointer) {

        /** {@code openapi/orders.yaml:42} */
        String spoken() {
            return line > 0 ? document + ":" + line : document;
        }
    }

    /** What was left out of an API's document, by code. */
    public static List<OmissionReport> of(ApiContract contract) {
        return contract.leftOut().stream()
                .map(omission -> of(omission, contract.spec()))
                .toList();
    }

    private static OmissionReport of(Omission omission, String spec) {
        return new OmissionReport(
                omission.code(),
                omission.next(),
                omission.count(),
                omission.places().stream()
                        .map(place -> new Place(
                                place.what(),
                                place.operation().orElse(""),
                                place.file().orElse(spec),
                                place.line(),
                                place.pointer()))
                        .toList());
    }

    /** Of two JVMs, whose classes mostly were generated from the same text: each place once, by code. */
    static List<OmissionReport> both(List<OmissionReport> some, List<OmissionReport> others) {
        if (some.equals(others)) {
            return some;
        }
        var byCode = new TreeMap<String, OmissionReport>();
        Stream.concat(some.stream(), others.stream())
                .forEach(each -> byCode.merge(each.code(), each, OmissionReport::and));
        return List.copyOf(byCode.values());
    }

    private OmissionReport and(OmissionReport other) {
        if (equals(other)) {
            return this;
        }
        var all = Stream.concat(places.stream(), other.places.stream())
                .distinct()
                .sorted(IN_THE_DOCUMENT)
                .toList();
        return new OmissionReport(code, next, Math.max(all.size(), Math.max(count, other.count)), all);
    }

    /** How many places are not known by name. */
    int unnamed() {
        return count - places.size();
    }

    /** {@code FS041 12 times, first openapi/orders.yaml:42: POST /orders has …} */
    String headline() {
        String first = places.stream()
                .findFirst()
                .map(place -> place.spoken() + ": " + place.what())
                .orElse("");
        return (code + " " + (count == 1 ? "" : count + " times, first ") + first).replaceAll("\\s+", " ");
    }
}
