package io.fromswagger.processor.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * As many of several kinds as there is room for, taken from each in turn, so that no kind is left out as a whole.
 *
 * @param taken kind by kind
 * @param isAll whether nothing was left
 */
record Turns<T>(List<T> taken, boolean isAll) {

    /** Makes no more than there is room for; each of these streams is lazy, which joined ones are not. */
    static <T> Turns<T> of(List<Stream<T>> kinds, int most) {
        List<Iterator<T>> open = new ArrayList<>();
        List<List<T>> taken = new ArrayList<>();
        kinds.forEach(kind -> {
            open.add(kind.iterator());
            taken.add(new ArrayList<>());
        });
        int count = 0;
        boolean found = true;
        while (found && count < most) {
            found = false;
            for (int i = 0; i < open.size() && count < most; i++) {
                if (open.get(i).hasNext()) {
                    taken.get(i).add(open.get(i).next());
                    count++;
                    found = true;
                }
            }
        }
        return new Turns<>(
                taken.stream().flatMap(List::stream).toList(), open.stream().noneMatch(Iterator::hasNext));
    }
}
