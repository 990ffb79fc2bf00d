/**
 * Proof that the generated tests can fail: one rule of the running service is broken on its way to the client, and the
 * right test has to turn red and say so.
 */
package com.acme.orders.red;
