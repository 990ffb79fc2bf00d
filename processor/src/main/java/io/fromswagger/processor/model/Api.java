package io.fromswagger.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One document: what it offers, and the schemas it names.
 *
 * @param name the API's name, a Java identifier such as {@code orders}
 * @param title {@code info.title}, or the name where there is none
 * @param spec the document's path as the user wrote it in the annotation
 * @param fingerprint what it said, and what the files said that it refers to
 * @param basePath the path part of the first server (or {@code basePath} of Swagger 2.0), without a slash at its end
 * @param operations in the document's order
 * @param schemas the named schemas, in the document's order; references to them are {@code #/$defs/<name>}
 */
public record Api(
        String name,
        String title,
        Optional<String> version,
        Optional<String> description,
        String spec,
        Fingerprint fingerprint,
        String basePath,
        List<Operation> operations,
        List<NamedSchema> schemas,
        List<SecurityScheme> securitySchemes) {

    public Api {
        operations = List.copyOf(operations);
        schemas = List.copyOf(schemas);
        securitySchemes = List.copyOf(securitySchemes);
    }
}
