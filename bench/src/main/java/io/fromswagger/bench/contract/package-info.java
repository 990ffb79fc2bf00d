/** How fast the sample's generated tests are, beside a plain client that sends the same requests. */
@NullMarked
package io.fromswagger.bench.contract;

import org.jspecify.annotations.NullMarked;
