/**
 * Has every operation of a document answered by a fake that nobody taught anything, and judges the answers twice: by the
 * runtime, and by a validator and a reading of the document that share nothing with it but Mountebank's bytes.
 */
@NullMarked
package io.fromswagger.bench.fakes;

import org.jspecify.annotations.NullMarked;
