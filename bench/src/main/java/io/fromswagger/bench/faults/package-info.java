/**
 * Breaks the sample service in every way of the catalogue of faults, one at a time, and runs the generated contract tests
 * against it: which of them turn red, and do all stay green where nothing is broken?
 *
 * <p>Only {@code bench/faults} runs it. The service is the sample's own, with its database, started by its own
 * environment; a proxy in the same place as the service has the fault.
 */
@NullMarked
package io.fromswagger.bench.faults;

import org.jspecify.annotations.NullMarked;
