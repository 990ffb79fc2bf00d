/**
 * What a document promises, as data at run time, and whether requests and responses keep it.
 *
 * <p>Reads the {@code contract.json} that the processor wrote next to the generated classes; never parses a document.
 * Knows no HTTP client and no test framework: may import {@code json}, Gson only as the validator's node provider.
 */
@NullMarked
package io.fromswagger.contract;

import org.jspecify.annotations.NullMarked;
