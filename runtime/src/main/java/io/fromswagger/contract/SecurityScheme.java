package io.fromswagger.contract;

import java.util.Optional;

/**
 * A documented way to prove who is calling.
 *
 * @param type {@code http}, {@code apiKey}, {@code oauth2}, {@code openIdConnect} or {@code mutualTLS}
 * @param scheme for {@code http}: {@code bearer}, {@code basic}, …
 * @param in for {@code apiKey}: {@code header}, {@code query} or {@code cookie}
 * @param parameterName for {@code apiKey}: the header's, parameter's or cookie's name
 * @param hook the method of {@link io.fromswagger.Given} that gives the value
 */
public record SecurityScheme(
        String name,
        String type,
        Optional<String> scheme,
        Optional<String> in,
        Optional<String> parameterName,
        Optional<String> hook) {}
