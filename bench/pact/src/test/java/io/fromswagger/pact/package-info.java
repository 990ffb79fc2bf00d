/** Pacts that the runtime wrote, verified by Pact-JVM against providers that are right, and against broken ones. */
@NullMarked
package io.fromswagger.pact;

import org.jspecify.annotations.NullMarked;
