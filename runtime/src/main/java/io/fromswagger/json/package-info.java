/**
 * JSON as values: strict reading, exact numbers, and records to and from it.
 *
 * <p>Gson reads and writes the text, and nothing of it shows outside. Knows no HTTP and no OpenAPI; may import {@code
 * com.google.gson} and {@code java.*}.
 */
@NullMarked
package io.fromswagger.json;

import org.jspecify.annotations.NullMarked;
