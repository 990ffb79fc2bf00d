/** What an order is and what may be done with it; knows neither HTTP nor SQL. */
package com.acme.orders.domain;
