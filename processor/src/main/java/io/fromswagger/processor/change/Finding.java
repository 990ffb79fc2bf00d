package io.fromswagger.processor.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A change, all places where it is met, and who has to do with it. */
final class Finding {

    private final ChangeCode code;
    private final Way way;
    private final String what;
    private final String was;
    private final String is;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, String> usedPlaces = new LinkedHashMap<>();
    private final SortedSet<Reliance> met = new TreeSet<>();
    private final SortedSet<Reliance> broken = new TreeSet<>();
    private boolean used;
    private boolean seenBroken;
    private boolean unsure;

    Finding(ChangeCode code, Way way, String what, String was, String is) {
        this.code = code;
        this.way = way;
        this.what = what;
        this.was = was;
        this.is = is;
    }

    /** It can be met at this place of a site, of which the first one counts, whether or not anyone was seen there. */
    void at(String site, String place) {
        places.putIfAbsent(site, place);
    }

    /** It was met at this place of a site. */
    void met(String site, String place, Exchange exchange, Touch.Reach reach) {
        places.putIfAbsent(site, place);
        usedPlaces.putIfAbsent(site, place);
        used = true;
        seenBroken |= reach == Touch.Reach.BROKEN;
        unsure |= reach == Touch.Reach.UNKNOWN;
        (reach == Touch.Reach.BROKEN ? broken : met).addAll(exchange.reliedOnBy());
    }

    ChangeCode code() {
        return code;
    }

    String what() {
        return what;
    }

    /** The pointer in the old document. */
    String was() {
        return was;
    }

    /** The pointer in the new document. */
    String is() {
        return is;
    }

    String next() {
        return code.next(way);
    }

    /** Whether any exchange has to do with it. */
    boolean isUsed() {
        return used;
    }

    boolean isBreaking() {
        return code.effect() == ChangeCode.Effect.BREAKS;
    }

    /** Whether it is known of all who sent something there that it isn't refused from now on. */
    boolean isHarmlessSoFar() {
        return used && !seenBroken && !unsure && way == Way.REQUEST && code.isAboutValues();
    }

    /** Where it is met; of a change that is used, where it is used. */
    List<String> places() {
        return new ArrayList<>((used ? usedPlaces : places).values());
    }

    /** The tests that it breaks; where it breaks none for sure, those that have to do with it. */
    List<Reliance> tests() {
        return new ArrayList<>(seenBroken ? broken : met);
    }
}
