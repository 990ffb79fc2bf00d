/** As it would be generated. */
@GeneratedFrom(spec = "openapi/cakes.yaml", pointer = "#", sha256 = "00")
package com.acme.bakery.cakes;

import io.fromswagger.GeneratedFrom;
