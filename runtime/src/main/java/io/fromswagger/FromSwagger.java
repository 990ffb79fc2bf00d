package io.fromswagger;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for tests, a typed client and a typed fake from an OpenAPI or Swagger document.
 *
 * <p>It stands on a package of the test sources, as often as there are documents:
 *
 * <pre>{@code
 * @FromSwagger(spec = "openapi/orders.yaml", environment = OrdersEnvironment.class)
 * @FromSwagger(spec = "openapi/payments.yaml", role = Role.DOWNSTREAM)
 * package com.acme.orders;
 * }</pre>
 *
 * <p>What is generated for {@code orders} goes into {@code com.acme.orders.orders}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
@Repeatable(FromSwagger.List.class)
public @interface FromSwagger {

    /** The document, as a path on the class path: {@code openapi/orders.yaml}. */
    String spec();

    /** The API's name in Java and in an {@link Environment}; the document's file name without extension if left out. */
    String name() default "";

    /** Whether the document describes the service under test, or a collaborator that it calls. */
    Role role() default Role.SERVICE;

    /** How to start the service and what it needs; not needed where tests are pointed at a running service. */
    Class<? extends Environment> environment() default Environment.None.class;

    /**
     * What only you know about the service: a class of yours that implements the interface generated for this purpose.
     *
     * <p>Its type says less than it means, because javac looks at it before there is such an interface.
     */
    Class<?> given() default Given.None.class;

    /** Holds several annotations on one package; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.PACKAGE)
    @interface List {

        /** The annotations, in the order in which they were written. */
        FromSwagger[] value();
    }
}
