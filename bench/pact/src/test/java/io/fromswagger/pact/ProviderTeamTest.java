package io.fromswagger.pact;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.IgnoreMissingStateChange;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import io.fromswagger.interaction.PactFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hc.core5.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** What docs/pacts.md tells a provider's team to write. */
@Provider("payments")
@PactFolder("target/pacts/v4")
@IgnoreMissingStateChange
@VerificationReports({})
class ProviderTeamTest {

    private static HttpProvider service;

    @BeforeAll
    static void start() throws IOException {
        System.setProperty("pact_do_not_track", "true");
        var folder = Files.createDirectories(Path.of("target/pacts/v4"));
        var pact = Payments.interactions();
        Files.writeString(folder.resolve(PactFile.name(pact)), PactFile.v4(pact));
        service = HttpProvider.start();
        Payments.answerRightly(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void target(PactVerificationContext context) {
        context.setTarget(new HttpTestTarget(
                service.url().getHost(), service.url().getPort(), "/v1")); // with the API's base path
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void keeps_the_pact(PactVerificationContext context, HttpRequest request) {
        request.addHeader("Authorization", "Bearer of-a-test"); // pacts have no secrets
        context.verifyInteraction();
    }

    @State("declineCharge will answer 402")
    void decline(Map<String, Object> parameters) {
        // parameters.get("path"), parameters.get("body"): what it is that has to be declined
        service.answer("POST " + parameters.get("path"), Payments.decline());
    }
}
