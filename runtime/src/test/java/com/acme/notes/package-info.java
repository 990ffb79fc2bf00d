/** Notes, as a user of fromswagger would describe them; a service that misbehaves in one way at a time is run against them. */
@FromSwagger(spec = "openapi/notes.yaml")
package com.acme.notes;

import io.fromswagger.FromSwagger;
