/**
 * Whether what was generated is still what the document says: found in folders of classes, compared with the files, and told
 * to the next compile.
 *
 * <p>May import {@code contract} and {@code json}; the tests ask it when they run, and Maven before it compiles.
 */
@NullMarked
package io.fromswagger.freshness;

import org.jspecify.annotations.NullMarked;
