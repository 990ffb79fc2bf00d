/** What the processor would generate for a small shop's orders, by hand; tests of the JUnit room run it in an inner engine. */
@NullMarked
package com.acme.shop.orders;

import org.jspecify.annotations.NullMarked;
