/** What the processor would generate for a collaborator of the shop, by hand. */
@NullMarked
package com.acme.shop.payments;

import org.jspecify.annotations.NullMarked;
