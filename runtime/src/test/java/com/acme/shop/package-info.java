/** A shop, as a user of fromswagger would describe it; tests of the JUnit room run its tests in an inner engine. */
@FromSwagger(spec = "openapi/orders.yaml", environment = ShopEnvironment.class)
@FromSwagger(spec = "openapi/payments.yaml", role = Role.DOWNSTREAM)
package com.acme.shop;

import com.acme.shop.orders.ShopEnvironment;
import io.fromswagger.FromSwagger;
import io.fromswagger.Role;
