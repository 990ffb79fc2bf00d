/**
 * Fakes by Mountebank: finds or installs it, starts it for these tests alone, and speaks its admin API.
 *
 * <p>The only room that knows that there is a Mountebank. Imports {@code fake}, {@code json} and {@code service}.
 */
@NullMarked
package io.fromswagger.fake.mountebank;

import org.jspecify.annotations.NullMarked;
