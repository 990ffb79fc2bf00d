package io.fromswagger.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The only value that the document allows for a member; a builder sets it where the member is required. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface JsonConst {

    /** The text, or the JSON of a number or a boolean. */
    String value();
}
