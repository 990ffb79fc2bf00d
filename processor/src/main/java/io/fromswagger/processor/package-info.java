/**
 * Where javac and the generator meet: annotations in, sources and problems out.
 *
 * <p>The way of a document is locate, read, check, plan, write. {@link io.fromswagger.processor.Generation} is all of it but
 * the first and last step and knows nothing of javac; the other classes here know nothing of OpenAPI.
 */
@NullMarked
package io.fromswagger.processor;

import org.jspecify.annotations.NullMarked;
