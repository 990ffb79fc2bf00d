/**
 * What a user of fromswagger writes against: the annotation on a package, and the environment in which tests run.
 *
 * <p>Nothing here does any work. {@link io.fromswagger.Environment} describes, and
 * {@code io.fromswagger.environment} runs what was described.
 */
@NullMarked
package io.fromswagger;

import org.jspecify.annotations.NullMarked;
