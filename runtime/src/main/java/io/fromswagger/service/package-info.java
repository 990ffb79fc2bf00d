/**
 * Starts services as child processes, waits until they are ready, and keeps what they print.
 *
 * <p>Imports nothing but {@code java.*} and the processes' room: it knows neither documents nor tests.
 */
@NullMarked
package io.fromswagger.service;

import org.jspecify.annotations.NullMarked;
