package io.fromswagger.processor.change;

import io.fromswagger.processor.change.Composition.Branch;
import io.fromswagger.processor.change.Composition.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of a schema of which one at least has alternatives: each alternative that may be sent has to be one
 * that is understood.
 *
 * <p>Alternatives are the same when they refer to a schema of the same name, or else when one takes whatever the other is, or
 * else when they stand at the same place of lists of the same length.
 */
final class ChoiceComparison {

    private final Comparison comparison;
    private final Pair pair;
    private final boolean request;

    ChoiceComparison(Comparison comparison, Pair pair) {
        this.comparison = comparison;
        this.pair = pair;
        this.request = pair.way() == Way.REQUEST;
    }

    void compare() {
        List<Choice> was = pair.old().composition().choices();
        List<Choice> is = pair.now().composition().choices();
        comparison.compareName(pair);
        new KeywordComparison(pair).compareNull();
        if (!was.isEmpty() && !is.isEmpty()) {
            Pair plain = comparison.pair(pair.old().plain(), pair.now().plain(), pair.way());
            pair.alternative(new Pair.Alternative(Optional.empty(), Optional.empty(), plain));
        }
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            compare(branches(pair.old(), was, i), branches(pair.now(), is, i));
        }
    }

    private static List<Candidate> branches(View view, List<Choice> choices, int index) {
        List<Candidate> candidates = new ArrayList<>();
        if (index < choices.size()) {
            Choice choice = choices.get(index);
            choice.branches()
                    .forEach(branch ->
                            candidates.add(new Candidate(Optional.of(choice), Optional.of(branch), view.with(branch))));
        } else {
            candidates.add(new Candidate(Optional.empty(), Optional.empty(), view.plain()));
        }
        return candidates;
    }

    private void compare(List<Candidate> was, List<Candidate> is) {
        List<Candidate> sent = request ? was : is;
        List<Candidate> understood = request ? is : was;
        List<Candidate> left = new ArrayList<>(sent);
        List<Candidate> free = new ArrayList<>(understood);
        boolean sameName = sent.stream().anyMatch(each -> named(each, understood) != null);
        for (Candidate each : sent) {
            Candidate partner = understood.size() == 1 && !sameName ? understood.get(0) : named(each, understood);
            if (partner != null) {
                join(each, partner);
                left.remove(each);
                free.remove(partner);
            }
        }
        for (Candidate each : List.copyOf(left)) {
            Candidate partner = fitting(each, free.isEmpty() ? understood : free, understood);
            if (partner != null) {
                join(each, partner);
                left.remove(each);
                free.remove(partner);
            }
        }
        for (Candidate each : left) {
            int index = sent.indexOf(each);
            boolean inPlace = sent.size() == understood.size() && free.contains(understood.get(index));
            if (inPlace && each.isInline() && understood.get(index).isInline()) {
                join(each, understood.get(index));
                free.remove(understood.get(index));
            } else {
                report(each, request ? is : was);
            }
        }
        if (!request) {
            free.forEach(each -> reportIfSeen(each, is));
        }
    }

    /** An alternative that is not answered any more: it only matters to who counts on it. */
    private void reportIfSeen(Candidate lost, List<Candidate> is) {
        pair.add(new Difference(
                ChangeCode.ALTERNATIVE_CHANGED,
                "",
                lost.words() + " never comes any more",
                lost.place(),
                is.get(0).choicePlace(),
                Touch.seen(value ->
                        Fit.fits(value, lost.view()) && is.stream().noneMatch(each -> Fit.fits(value, each.view()))),
                true));
    }

    private static @Nullable Candidate named(Candidate wanted, List<Candidate> candidates) {
        return candidates.stream()
                .filter(each -> !Collections.disjoint(each.names(), wanted.names()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Candidate fitting(Candidate wanted, List<Candidate> first, List<Candidate> all) {
        List<Candidate> candidates = new ArrayList<>(first);
        all.stream().filter(each -> !candidates.contains(each)).forEach(candidates::add);
        for (Candidate each : candidates) {
            Pair tried = pair(wanted, each);
            comparison.compareNext();
            if (Comparison.isClean(tried)) {
                return each;
            }
        }
        return null;
    }

    private Pair pair(Candidate sent, Candidate understood) {
        Candidate was = request ? sent : understood;
        Candidate is = request ? understood : sent;
        return comparison.pair(was.view(), is.view(), pair.way());
    }

    private void join(Candidate sent, Candidate understood) {
        Candidate was = request ? sent : understood;
        pair.alternative(new Pair.Alternative(was.choice(), was.branch(), pair(sent, understood)));
    }

    private void report(Candidate lost, List<Candidate> others) {
        String what = lost.words() + (request ? " is no longer taken" : " may come now");
        String place = lost.place();
        String other = others.get(0).choicePlace();
        View old = lost.view();
        pair.add(new Difference(
                ChangeCode.ALTERNATIVE_CHANGED,
                "",
                what,
                request ? place : other,
                request ? other : place,
                request ? Touch.where(value -> Fit.fits(value, old), Touch.Reach.BROKEN) : Touch.any(),
                false));
    }

    /** An alternative, or the whole of a schema without any. */
    private record Candidate(Optional<Choice> choice, Optional<Branch> branch, View view) {

        Optional<String> name() {
            return branch.flatMap(Branch::name);
        }

        /** The name of what it refers to; of a whole, the names of all schemas that are part of it. */
        Set<String> names() {
            if (branch.isPresent()) {
                return name().map(Set::of).orElse(Set.of());
            }
            Set<String> names = new HashSet<>();
            view.composition()
                    .parts()
                    .forEach(part -> view.definitions().name(part).ifPresent(names::add));
            return names;
        }

        String place() {
            return branch.map(each -> each.part().pointer()).orElse(view.place());
        }

        String choicePlace() {
            return choice.map(Choice::pointer).orElse(view.place());
        }

        boolean isInline() {
            return branch.isPresent() && name().isEmpty();
        }

        String words() {
            return name().map(name -> "the alternative " + Words.quoted(name))
                    .orElse(branch.isPresent() ? "an alternative" : "what was no choice");
        }
    }
}
