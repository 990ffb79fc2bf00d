/**
 * Has the sample service lie to its collaborator, in one way after the other, and runs the tests of the sample that have a fake
 * of it: each lie has to fail a test by its rule, and what is right in an unusual way none.
 *
 * <p>Only {@code bench/lies} runs it. The service is the sample's own, started by its own environment; a proxy between it and
 * the fake changes what it calls.
 */
@NullMarked
package io.fromswagger.bench.lies;

import org.jspecify.annotations.NullMarked;
