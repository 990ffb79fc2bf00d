/** How long tests wait until the first of them runs, and for what. */
@NullMarked
package io.fromswagger.bench.start;

import org.jspecify.annotations.NullMarked;
