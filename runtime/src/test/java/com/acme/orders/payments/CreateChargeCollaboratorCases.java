package com.acme.orders.payments;

import io.fromswagger.junit.Collaborator;
import io.fromswagger.junit.CollaboratorTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** As generated, but for its name. */
@CollaboratorTest("createCharge")
public class CreateChargeCollaboratorCases {

    @TestFactory
    Stream<DynamicTest> answers_as_our_tests_rely_on(Collaborator collaborator) {
        return collaborator.answersAsReliedOn();
    }
}
