package io.fromswagger.processor.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands in for a legal one, and what is special about it.
 *
 * @param rule the rule of the schema that it is about
 * @param word for the case's id, after the name of the place: {@code below_minimum}
 * @param is for the case's title, after the name of the place: {@code is 0, below its minimum 1}
 * @param member of an object, the name of the one member that changes; absent where the whole value does
 */
record Variant(
        Rule rule,
        String word,
        String is,
        Optional<String> member,
        @Nullable Object value) {

    Variant(Rule rule, String word, String is, @Nullable Object value) {
        this(rule, word, is, Optional.empty(), value);
    }

    /** The rules that a value can break, or just keep; cases are taken from each of them in turn. */
    enum Rule {
        TYPE,
        NULL,
        ENUM,
        NUMBER,
        LENGTH,
        PATTERN,
        FORMAT,
        ITEMS,
        PROPERTIES
    }
}
