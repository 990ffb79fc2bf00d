/**
 * Recordings of real collaborators: a relay hands requests on and keeps the answers, which are held against the document and
 * written as the source of typed stubs.
 *
 * <p>Knows documents ({@code contract}), JSON, and generated classes by reflection; neither fakes nor engines. What was
 * recorded is hostile text: it gets into the source only through {@code JavaText}. No secret gets there at all, and the same
 * recording gives the same bytes.
 */
@NullMarked
package io.fromswagger.fake.recording;

import org.jspecify.annotations.NullMarked;
