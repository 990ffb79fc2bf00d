/**
 * Changes the document of the sample's collaborator, one thing at a time, and looks who notices: javac, a test, or the check
 * of changed documents. What nobody notices is silent, and there may be nothing of that kind.
 *
 * <p>Only {@code bench/drift} runs all of it; what javac has to notice is an ordinary test, too.
 */
@NullMarked
package io.fromswagger.bench.drift;

import org.jspecify.annotations.NullMarked;
