@FromSwagger(spec = "openapi/orders.yaml", environment = OrdersEnvironment.class, given = MyOrders.class)
@FromSwagger(spec = "openapi/payments.yaml", role = Role.DOWNSTREAM)
package com.acme.orders;

import io.fromswagger.FromSwagger;
import io.fromswagger.Role;
