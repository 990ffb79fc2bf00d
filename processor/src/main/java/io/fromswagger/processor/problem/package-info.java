/**
 * What can be wrong with a document or an annotation, and how the user is told.
 *
 * <p>Every diagnostic is a constant of {@link io.fromswagger.processor.problem.ProblemCode}. May import the model only.
 */
@NullMarked
package io.fromswagger.processor.problem;

import org.jspecify.annotations.NullMarked;
