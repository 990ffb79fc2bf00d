package io.fromswagger.contract;

import io.fromswagger.json.Json;

/** A legal body of a response. */
public record SampleResponse(String contentType, Json body) {}
