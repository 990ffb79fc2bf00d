/**
 * Sends typed requests and judges the answers: what the generated clients are made of.
 *
 * <p>Speaks HTTP through {@code java.net.http}; may import {@code contract} and {@code json}. Knows no test framework:
 * what a test adds to a failure is handed in.
 */
@NullMarked
package io.fromswagger.http;

import org.jspecify.annotations.NullMarked;
