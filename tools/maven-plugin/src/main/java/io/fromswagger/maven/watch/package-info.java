/**
 * Runs a build again whenever a file changes, and says in a line how it went.
 *
 * <p>Knows nothing of Maven's API: only how its command is called. May import {@code java.*}.
 */
@NullMarked
package io.fromswagger.maven.watch;

import org.jspecify.annotations.NullMarked;
