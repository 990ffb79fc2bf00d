package io.fromswagger;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says from which place of which document a type or a package was generated. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface GeneratedFrom {

    /** The document, as {@link FromSwagger#spec()} names it; given on packages only, for all that is in them. */
    String spec() default "";

    /**
     * The JSON pointer of the part of the document, such as {@code #/paths/~1orders/post}; of a part in a file that the
     * document refers to, with that file's path in front: {@code common/errors.yaml#/Problem}.
     */
    String pointer();

    /**
     * The SHA-256 of the document in hexadecimal digits; given on packages only. Where the document refers to other files,
     * it is that of a list of all that were read: a line {@code <sha256>  <path>} for each, in the order of the paths.
     */
    String sha256() default "";
}
