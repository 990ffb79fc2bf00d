package io.fromswagger.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a request has to be, where "equal to this" is not what is meant.
 *
 * <pre>{@code
 * payments.createCharge()
 *     .whereIdempotencyKey(matching("[0-9a-f-]{36}"))
 *     .whereBodyNote(absent())
 *     .responds201(charge);
 * }</pre>
 *
 * <p>Text counts with its case, and a number or a boolean as the text that it is written as. Where a request has several
 * values in one place, as a query parameter that is repeated, one of them has to be so; {@link #not} means that none is.
 *
 * @param <T> the type of the value
 */
public sealed interface Match<T> {

    /** Exactly this value. Of an object: at least these members; of an array: these items in this order, and no more. */
    static <T> Match<T> equalTo(@Nullable T value) {
        return new EqualTo<>(value);
    }

    /** One of these values. */
    @SafeVarargs
    static <T> Match<T> oneOf(T... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("one of nothing never matches: name at least one value");
        }
        var matches = new ArrayList<Match<T>>();
        for (T value : values) {
            matches.add(new EqualTo<>(value));
        }
        return new OneOf<>(matches);
    }

    /**
     * The whole text is matched by a regular expression, of what Java and JavaScript understand alike. Of a path's parameter,
     * the text is what was sent, with its percent-encodings: {@code a%20b}, not {@code a b}.
     *
     * @throws java.util.regex.PatternSyntaxException when Java does not understand it
     */
    static <T> Match<T> matching(String regex) {
        return new Like<>(TextRule.How.MATCHING, Pattern.compile(regex).pattern());
    }

    /** The text has this in it. */
    static <T> Match<T> containing(String text) {
        return new Like<>(TextRule.How.CONTAINING, text);
    }

    /** The text begins so. */
    static <T> Match<T> startingWith(String text) {
        return new Like<>(TextRule.How.STARTING_WITH, text);
    }

    /** The text ends so. */
    static <T> Match<T> endingWith(String text) {
        return new Like<>(TextRule.How.ENDING_WITH, text);
    }

    /** It is there, whatever it is: an empty text and {@code null} are there, too. */
    static <T> Match<T> present() {
        return new Present<>();
    }

    /** It is not there. */
    static <T> Match<T> absent() {
        return new Not<>(new Present<>());
    }

    /** Not so; what is not there is not so either. */
    static <T> Match<T> not(Match<T> match) {
        return new Not<>(match);
    }

    /** See {@link #equalTo}. */
    record EqualTo<T>(@Nullable T value) implements Match<T> {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** See {@link #oneOf}. */
    record OneOf<T>(List<Match<T>> matches) implements Match<T> {
        @Override
        public String toString() {
            return matches.stream().map(Match::toString).collect(Collectors.joining(" or "));
        }
    }

    /** See {@link #matching}, {@link #containing}, {@link #startingWith} and {@link #endingWith}. */
    record Like<T>(TextRule.How how, String text) implements Match<T> {
        @Override
        public String toString() {
            return new TextRule(how, text).toString();
        }
    }

    /** See {@link #present}. */
    record Present<T>() implements Match<T> {
        @Override
        public String toString() {
            return "present";
        }
    }

    /** See {@link #not} and {@link #absent}. */
    record Not<T>(Match<T> match) implements Match<T> {
        @Override
        public String toString() {
            return match instanceof Present<T> ? "absent" : "not " + match;
        }
    }
}
