/**
 * Ends JVMs with a running environment at random moments, and looks for what they leave: processes, ports, folders,
 * containers.
 *
 * <p>Only {@code bench/leaks} runs it. It looks for what is left by means of its own, in the kernel's tables.
 */
@NullMarked
package io.fromswagger.bench.leaks;

import org.jspecify.annotations.NullMarked;
