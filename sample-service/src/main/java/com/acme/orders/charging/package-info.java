/** The caller's side of {@code openapi/payments.yaml}. */
package com.acme.orders.charging;
