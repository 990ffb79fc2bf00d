/**
 * The injection matrix: every field of a document's specification that can hold text, times texts that want to be code.
 *
 * <p>{@code *.fields} in the test resources list the fields, a seed document has each of them, {@link
 * io.fromswagger.processor.injection.Oracle} says whether text became code.
 */
@NullMarked
package io.fromswagger.processor.injection;

import org.jspecify.annotations.NullMarked;
