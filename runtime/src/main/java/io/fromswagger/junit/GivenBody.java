package io.fromswagger.junit;

import io.fromswagger.contract.OperationContract;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.function.BiConsumer;

/** Puts the user's values into the JSON body of a request before it leaves. */
final class GivenBody implements OrderedFilter {

    private final GivenValues values;
    private final OperationContract operation;
    private final BiConsumer<String, String> changed;

    /** @param changed is told a body as it was written, and as it left */
    GivenBody(GivenValues values, OperationContract operation, BiConsumer<String, String> changed) {
        this.values = values;
        this.operation = operation;
        this.changed = changed;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        if (request.getContentType() != null && request.<Object>getBody() instanceof String body) {
            String filled = values.in(operation, request.getContentType(), body);
            if (!filled.equals(body)) {
                request.body(filled);
                changed.accept(body, filled);
            }
        }
        return context.next(request, expected);
    }
}
