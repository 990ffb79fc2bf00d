package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.List;
import java.util.Optional;

/**
 * Makes a resource, and then asks a service one thing after the other about it.
 *
 * @param maker the operation that makes it
 * @param body what it is made from; absent for the maker's sample
 * @param twice whether a second one is made just like it
 */
public record Sequence(Operation maker, Optional<BodyValue> body, boolean twice, List<Step> steps)
        implements ContractCase.Action {

    public Sequence {
        steps = List.copyOf(steps);
    }

    /** Of one resource. */
    Sequence(Operation maker, Optional<BodyValue> body, List<Step> steps) {
        this(maker, body, false, steps);
    }

    /**
     * One request, and what is looked at in its answer.
     *
     * @param request its path has no parameters but those that the resource gives
     * @param atLocation whether it goes where the maker's {@code Location} leads, rather than to the operation's path
     */
    public record Step(Operation operation, Request request, boolean atLocation, List<Check> checks) {

        public Step {
            checks = List.copyOf(checks);
        }
    }

    /**
     * A thing that is looked at.
     *
     * @param number a status; for a list, how many items a page has at most, or 0
     * @param names properties, by name or JSON pointer; of a list: its JSON pointer and the property of an item, after the
     *     path parameter that is the id where one item is looked for
     */
    public record Check(Kind kind, int number, List<String> names) {

        public Check {
            names = List.copyOf(names);
        }

        static Check responds(String status) {
            return new Check(Kind.RESPONDS, Integer.parseInt(status), List.of());
        }

        static Check accepts(String status) {
            return new Check(Kind.ACCEPTS, Integer.parseInt(status), List.of());
        }

        static Check mayRefuse(String doubt) {
            return new Check(Kind.MAY_REFUSE, 0, List.of(doubt));
        }

        static Check of(Kind kind, List<String> names) {
            return new Check(kind, 0, names);
        }

        /** What kind of thing it is. */
        public enum Kind {
            RESPONDS,
            ACCEPTS,
            /** What was sent breaks a format of the document, as the one name says; the service may refuse it. */
            MAY_REFUSE,
            /** Properties are as they were posted. */
            SHOWS_POSTED,
            /** Properties are as the maker answered them. */
            SHOWS_ANSWERED,
            /** Properties are as they are in the body that this sequence sent last. */
            SHOWS_SENT,
            /** Properties are not as they were posted. */
            SHOWS_NO_MORE,
            LISTS,
            LISTS_NO_MORE,
            LISTS_AT_MOST,
            /** None of the items was in the list before. */
            LISTS_OTHERS,
            GONE,
            NO_SERVER_ERROR
        }
    }
}
