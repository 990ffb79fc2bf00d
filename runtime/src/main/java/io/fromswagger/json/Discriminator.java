package io.fromswagger.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The member whose value tells which type of a {@link JsonUnion} an object is. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Discriminator {

    /** The member's JSON name. */
    String value();

    /** What its values stand for. */
    Case[] cases();

    /** A value, and the type that it stands for. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    @interface Case {

        /** The value, as the document writes it. */
        String value();

        /** What it stands for. */
        Class<?> type();
    }
}
