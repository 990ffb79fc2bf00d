/** Pages of results, large and of every sort, for a browser to open; no test made them. */
@NullMarked
package io.fromswagger.bench.report;

import org.jspecify.annotations.NullMarked;
