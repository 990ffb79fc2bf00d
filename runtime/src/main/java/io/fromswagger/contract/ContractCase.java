package io.fromswagger.contract;

import java.util.Optional;

/**
 * A generated test of an operation.
 *
 * @param id the test method's name
 * @param kind {@code positive}, {@code negative}, {@code not_found}, {@code auth} or {@code pending}
 * @param status the documented status that it is about; empty when any 4xx will do
 * @param reason for a pending case: why only the user can bring it about
 * @param byDocument whether the document itself gives the request: it is about no field of it
 */
public record ContractCase(
        String id, String kind, Optional<String> status, String title, Optional<String> reason, boolean byDocument) {}
