package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.model.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads OpenAPI's {@code content}: the representations of a body. */
final class Contents {

    private final Reading reading;

    Contents(Reading reading) {
        this.reading = reading;
    }

    List<MediaType> read(Node owner) {
        List<MediaType> content = new ArrayList<>();
        for (Node member : owner.members("content")) {
            Optional<Node> found = reading.refs().follow(member);
            if (found.isEmpty()) {
                continue;
            }
            Node media = found.get();
            Optional<Schema> schema =
                    media.get("schema").map(node -> reading.schemas().read(node));
            content.add(new MediaType(member.key(), schema, Examples.of(media, reading.refs()), media.at()));
            media.get("encoding")
                    .ifPresent(encoding -> reading.notCarriedOver("an 'encoding' of form fields", encoding));
        }
        return content;
    }

    static boolean isJson(String mediaType) {
        return new MediaType(mediaType, Optional.empty(), List.of(), SpecPointer.ROOT).isJson();
    }
}
