package io.fromswagger.processor.plan;

import org.jspecify.annotations.Nullable;

/** What makes a body differ from the operation's legal one: a change of one place, which a JSON pointer names. */
public sealed interface BodyEdit {

    /** The member or item is left out. */
    record Without(String pointer) implements BodyEdit {}

    /**
     * The value stands there, whether something was there before or not.
     *
     * @param stretched whether it was made as long as it is, so that one character in it repeats itself; what the document
     *     itself repeats is the document's business
     */
    record With(String pointer, @Nullable Object value, boolean stretched) implements BodyEdit {}

    /** The text lacks its last character, so that it is no JSON. */
    record Truncated() implements BodyEdit {}

    /** Nothing of it is sent. */
    record Empty() implements BodyEdit {}
}
