/**
 * Starts services as processes of their own, waits until they are ready, keeps what they print, and stops the whole
 * process tree.
 *
 * <p>Imports nothing but {@code java.*}: it knows neither documents nor tests.
 */
@NullMarked
package io.fromswagger.service;

import org.jspecify.annotations.NullMarked;
