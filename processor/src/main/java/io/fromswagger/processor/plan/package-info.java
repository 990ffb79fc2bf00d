/**
 * What will be tested, faked and typed: pure decisions over the model, without a word of Java source.
 *
 * <p>May import the model and the schema validator; not swagger-parser, not JavaPoet, not javac.
 */
@NullMarked
package io.fromswagger.processor.plan;

import org.jspecify.annotations.NullMarked;
