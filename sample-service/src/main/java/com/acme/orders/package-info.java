/**
 * The orders service: settings, and the wiring of its parts into one process.
 *
 * <p>{@code http} and {@code store} and {@code charging} know {@code domain}; {@code domain} knows none of them.
 */
package com.acme.orders;
