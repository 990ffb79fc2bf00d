/**
 * Spells the plan out as Java: one writer for each kind of generated class.
 *
 * <p>The only room with JavaPoet's builders. May import the model, the plan and the names, but no javac, no
 * swagger-parser and no file. A document's words are hostile until {@link io.fromswagger.processor.poet.SpecText} has
 * made a literal or tamed Javadoc of them.
 */
@NullMarked
package io.fromswagger.processor.poet;

import org.jspecify.annotations.NullMarked;
