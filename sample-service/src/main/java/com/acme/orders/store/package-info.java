/** Orders and prices in PostgreSQL; the only package that knows SQL. */
package com.acme.orders.store;
