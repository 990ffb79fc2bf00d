/**
 * A document's patterns, which are hostile text: looked for in bounded time, and taken to hold where Java can't tell.
 *
 * <p>Knows nobody: whoever judges a text by a document, at compile time or when two documents are compared, judges it here.
 */
@NullMarked
package io.fromswagger.processor.pattern;

import org.jspecify.annotations.NullMarked;
