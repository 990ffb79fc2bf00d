/**
 * A service that keeps every document to the letter, made from the document alone, and the generated contract tests run
 * against it: what fails is a false alarm. Nothing of the tests' plan may come in; the service knows the contract only.
 */
@NullMarked
package io.fromswagger.bench.loop;

import org.jspecify.annotations.NullMarked;
