/**
 * What tests stand on in JUnit: the annotations, the extension behind them, and the {@link Contract} that generated tests
 * ask.
 *
 * <p>May import everything; nobody imports it. The only room that knows JUnit and REST Assured.
 */
@NullMarked
package io.fromswagger.junit;

import org.jspecify.annotations.NullMarked;
