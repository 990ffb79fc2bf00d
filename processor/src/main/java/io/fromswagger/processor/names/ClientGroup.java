package io.fromswagger.processor.names;

import com.palantir.javapoet.ClassName;

/**
 * A part of a large client.
 *
 * @param key the tag, or the word of the path, that its operations share, as a Java name: {@code Customers}
 * @param type {@code CustomersClient}
 * @param accessor the client's method for it: {@code customers}
 */
public record ClientGroup(String key, ClassName type, String accessor) {}
