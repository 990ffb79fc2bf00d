/** A service that has many secrets and keeps none of them: it tells all that it knows and all that it is told. */
@FromSwagger(spec = "openapi/vault.yaml", environment = VaultEnvironment.class)
@NullMarked
package com.acme.vault;

import io.fromswagger.FromSwagger;
import org.jspecify.annotations.NullMarked;
