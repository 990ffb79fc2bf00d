package io.fromswagger.processor.model;

/** A schema under {@code components/schemas} (or {@code definitions}), with the name the document gives it. */
public record NamedSchema(String name, Schema schema) {}
