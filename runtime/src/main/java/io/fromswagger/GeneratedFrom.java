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

    /** The document, as {@link FromSwagger#spec()} names it. */
    String spec();

    /** The JSON pointer of the part of the document, such as {@code #/paths/~1orders/post}. */
    String pointer();

    /** The document's fingerprint in hexadecimal digits; given on packages only. */
    String sha256() default "";
}
