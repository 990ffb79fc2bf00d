/** Stands below the sample's package, so that it runs in the environment of the sample's tests. */
@NullMarked
package com.acme.orders.attached;

import org.jspecify.annotations.NullMarked;
