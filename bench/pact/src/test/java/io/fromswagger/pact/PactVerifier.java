package io.fromswagger.pact;

import au.com.dius.pact.core.model.FileSource;
import au.com.dius.pact.provider.ConsumerInfo;
import au.com.dius.pact.provider.ProviderInfo;
import au.com.dius.pact.provider.ProviderVerifier;
import au.com.dius.pact.provider.VerificationFailureType;
import au.com.dius.pact.provider.VerificationResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Pact-JVM's verifier, for one pact and one provider. */
final class PactVerifier {

    private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;]*m");

    static {
        System.setProperty("pact_do_not_track", "true");
    }

    private PactVerifier() {}

    /** What the verifier minds, by interaction; nothing if the provider keeps the pact. */
    static List<String> minds(Path folder, String pact, URI provider) throws IOException {
        return minds(folder, pact, provider, info -> {});
    }

    static List<String> minds(Path folder, String pact, URI provider, Consumer<ProviderInfo> more) throws IOException {
        var file = Files.writeString(Files.createTempFile(folder, "pact", ".json"), pact);
        var info = new ProviderInfo("payments");
        info.setHost(provider.getHost());
        info.setPort(provider.getPort());
        info.setPath(provider.getPath());
        var consumer = new ConsumerInfo("orders");
        consumer.setPactSource(new FileSource(file.toFile()));
        info.getConsumers().add(consumer);
        more.accept(info);
        var verifier = new ProviderVerifier();
        verifier.setReporters(List.of());
        var minds = new ArrayList<String>();
        for (var result : verifier.verifyProvider(info)) {
            if (result instanceof VerificationResult.Failed failed) {
                failed.getFailures().values().forEach(several -> several.forEach(failure -> minds.add(text(failure))));
            }
        }
        return minds;
    }

    private static String text(VerificationFailureType failure) {
        var interaction =
                failure instanceof VerificationFailureType.MismatchFailure mismatch && mismatch.getInteraction() != null
                        ? mismatch.getInteraction().getDescription()
                        : "?";
        return interaction + ": " + COLOURS.matcher(failure.description()).replaceAll("");
    }
}
