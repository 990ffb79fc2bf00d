/** How much of the time that a stub takes is ours, and how much is Mountebank's. */
@NullMarked
package io.fromswagger.bench.stub;

import org.jspecify.annotations.NullMarked;
