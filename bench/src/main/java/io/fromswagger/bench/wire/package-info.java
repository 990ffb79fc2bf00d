/**
 * HTTP as it is on the wire, for benches that stand between two sides and change what they say: what no library would send,
 * and requests and answers that can be compared byte by byte.
 *
 * <p>Knows nothing of the sample, and of no other bench.
 */
@NullMarked
package io.fromswagger.bench.wire;

import org.jspecify.annotations.NullMarked;
