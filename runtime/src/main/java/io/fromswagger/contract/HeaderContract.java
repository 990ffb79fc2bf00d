package io.fromswagger.contract;

import io.fromswagger.json.Json;

/** A documented header of a response. */
public record HeaderContract(String name, boolean required, boolean explode, Json schema, String pointer, int line) {}
