/** Compiles generated sources in memory, as strictly as a user might, and loads what comes out. */
@NullMarked
package io.fromswagger.processor.compile;

import org.jspecify.annotations.NullMarked;
