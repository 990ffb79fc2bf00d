/**
 * What became of every case of every operation: collected while tests run, written at the end as {@code coverage.json},
 * {@code summary.md}, {@code index.html}, and a board on the console.
 *
 * <p>May import the contract and JSON; knows neither JUnit nor HTTP. The same results give the same bytes: no date, no
 * path of a machine.
 */
@NullMarked
package io.fromswagger.report;

import org.jspecify.annotations.NullMarked;
