/**
 * Puts load on the runtime: many clients on one fake, many environments at once. What is lost, mixed up or does not start
 * is counted.
 *
 * <p>Only {@code bench/load} and {@code bench/many} run it, with the sample's fakes on the class path.
 */
@NullMarked
package io.fromswagger.bench.load;

import org.jspecify.annotations.NullMarked;
