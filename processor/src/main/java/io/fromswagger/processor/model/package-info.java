/**
 * A document as the generator sees it: immutable records, the same for Swagger 2.0, OpenAPI 3.0 and 3.1.
 *
 * <p>Schemas are held as JSON Schema 2020-12 in plain {@code java.util} trees, whatever dialect the document was written
 * in, so that one set of rules plans samples, violations and Java types. Every node knows where in the document it stands.
 *
 * <p>May import {@code java.*} only.
 */
@NullMarked
package io.fromswagger.processor.model;

import org.jspecify.annotations.NullMarked;
