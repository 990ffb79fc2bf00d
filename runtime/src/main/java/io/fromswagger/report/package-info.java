/**
 * What became of every case of every operation: collected while tests run, written at the end as {@code coverage.json},
 * {@code summary.md}, {@code index.html}, and a board on the console.
 *
 * <p>Each JVM of a build adds its part, and all parts of one build are told together ({@link
 * io.fromswagger.report.ResultsFolder}). May import the contract and JSON; knows neither JUnit nor HTTP. The same results
 * give the same bytes of {@code coverage.json} and {@code summary.md}: no date, no path of a machine. Only the page tells
 * when the last runs were.
 */
@NullMarked
package io.fromswagger.report;

import org.jspecify.annotations.NullMarked;
