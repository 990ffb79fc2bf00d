/** A bakery whose tests have hooks; tests of the JUnit room run its tests in an inner engine. */
@FromSwagger(spec = "openapi/cakes.yaml", given = MyCakes.class)
package com.acme.bakery;

import io.fromswagger.FromSwagger;
