package io.fromswagger.junit;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/**
 * A check that hangs in a REST Assured chain and throws what it has to say itself.
 *
 * <p>REST Assured calls a body's matcher with or without a body, so the failing line is the test's
 * {@code .spec(contract.responds(201))}, and the text is ours.
 */
final class ResponseCheck extends BaseMatcher<Object> {

    private final Runnable check;

    private ResponseCheck(Runnable check) {
        this.check = check;
    }

    static ResponseSpecification of(Runnable check) {
        return new ResponseSpecBuilder().expectBody(new ResponseCheck(check)).build();
    }

    @Override
    public boolean matches(@Nullable Object body) {
        check.run();
        return true;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a response as documented");
    }
}
