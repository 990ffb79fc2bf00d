/**
 * Runs the processor over documents that others wrote, as a user's compile would, and writes down what came of it.
 *
 * <p>Nothing here is released. The module is part of every build all the same: it is small, has no tests that read a
 * corpus, and so keeps compiling while the processor changes. Only {@code bench/corpus} and {@code bench/compare} run it.
 * It knows the processor by its public class alone, and counts operations by a reader of its own, so that nothing the
 * processor overlooks is overlooked here too.
 */
@NullMarked
package io.fromswagger.bench;

import org.jspecify.annotations.NullMarked;
