/** Keeps the contract of {@code openapi/orders.yaml}: what comes in is checked here, and what goes out is made here. */
package com.acme.orders.http;
