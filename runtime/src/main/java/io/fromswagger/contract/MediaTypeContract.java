package io.fromswagger.contract;

import io.fromswagger.json.Json;

/**
 * A documented kind of body.
 *
 * @param name as documented, a range such as {@code application/*} included
 * @param schema what the body must be; absent when the document doesn't say
 * @param pointer where the schema stands
 */
public record MediaTypeContract(String name, Json schema, String pointer) {}
