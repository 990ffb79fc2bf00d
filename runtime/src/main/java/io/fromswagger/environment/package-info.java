/**
 * Runs what an {@link io.fromswagger.Environment} describes: fakes, databases and containers side by side, then the
 * services.
 *
 * <p>The only room that knows services, fakes and databases together. Does not know JUnit.
 */
@NullMarked
package io.fromswagger.environment;

import org.jspecify.annotations.NullMarked;
