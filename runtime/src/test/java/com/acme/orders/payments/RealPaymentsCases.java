package com.acme.orders.payments;

import io.fromswagger.junit.Collaborator;
import io.fromswagger.junit.CollaboratorTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** As generated, but for its name. */
@CollaboratorTest
public class RealPaymentsCases {

    @Nested
    class CreateCharge {

        @TestFactory
        Stream<DynamicTest> answers_as_our_tests_rely_on(Collaborator collaborator) {
            return collaborator.answersAsReliedOn("createCharge");
        }
    }
}
