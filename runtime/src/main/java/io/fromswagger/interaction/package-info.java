/**
 * What passing tests relied on: each request to a collaborator together with the answer that its fake gave, kept in files
 * of the results for those who prove that the real collaborator answers alike.
 *
 * <p>May import the contract and JSON; knows neither fakes nor JUnit. Knows no secrets: what proves who is calling is left
 * out by those who note an interaction. The same interactions give the same bytes.
 */
@NullMarked
package io.fromswagger.interaction;

import org.jspecify.annotations.NullMarked;
