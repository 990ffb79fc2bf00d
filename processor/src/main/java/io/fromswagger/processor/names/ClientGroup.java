package io.fromswagger.processor.names;

import com.palantir.javapoet.ClassName;

/**
 * A part of a large client, which has the operations of one tag.
 *
 * @param tag as a Java name: {@code Customers}
 * @param type {@code CustomersClient}
 * @param accessor the client's method for it: {@code customers}
 */
public record ClientGroup(String tag, ClassName type, String accessor) {}
