/** How long it takes from a command to the verdict of a test class, where the service is up already. */
@NullMarked
package io.fromswagger.bench.attach;

import org.jspecify.annotations.NullMarked;
