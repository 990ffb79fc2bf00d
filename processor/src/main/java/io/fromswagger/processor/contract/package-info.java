/**
 * Writes what the runtime knows of a document, so that no document is parsed at run time.
 *
 * <p>May import the model, the plan, problems and Jackson.
 */
@NullMarked
package io.fromswagger.processor.contract;

import org.jspecify.annotations.NullMarked;
