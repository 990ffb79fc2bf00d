package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.environment.EnvironmentOptions;
import io.fromswagger.http.Credentials;
import io.fromswagger.process.BuildTool;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.launcher.TestPlan;

/** What the person who runs the tests asked for, by JUnit configuration parameter or system property. */
final class Settings {

    private final Function<String, Optional<String>> lookup;

    private Settings(Function<String, Optional<String>> lookup) {
        this.lookup = lookup;
    }

    static Settings of(ExtensionContext context) {
        return new Settings(context::getConfigurationParameter);
    }

    static Settings of(TestPlan plan) {
        return of(plan.getConfigurationParameters());
    }

    /** The same, where no test runs yet. */
    static Settings of(ConfigurationParameters parameters) {
        return new Settings(parameters::get);
    }

    /** The value of {@code fromswagger.…}; blank is as good as none. */
    Optional<String> get(String name) {
        return lookup.apply("fromswagger." + name).map(String::trim).filter(value -> !value.isEmpty());
    }

    /** Where a service already runs: the whole base of the document's paths, without a slash at its end. */
    Optional<URI> url(String apiName) {
        return get(apiName + ".url").or(() -> get("url")).map(url -> URI.create(url.replaceAll("/+$", "")));
    }

    /** Where a real collaborator runs, which nobody but {@code fromswagger.<name>.url} can say. */
    Optional<URI> urlOf(ApiContract collaborator) {
        return get(collaborator.name() + ".url").map(url -> URI.create(url.replaceAll("/+$", "")));
    }

    /** Whether a real collaborator is sent the document's samples, beside what passing tests relied on. */
    boolean tellsSamples(ApiContract collaborator) {
        return get(collaborator.name() + ".samples").equals(Optional.of("true"));
    }

    /** Whether any of these APIs, or all, are to be tested where they run already. */
    boolean pointElsewhere(Collection<String> apiNames) {
        return get("url").isPresent()
                || apiNames.stream().anyMatch(name -> url(name).isPresent());
    }

    /** The environment's credentials, and above them what the person gave. */
    Credentials credentials(ApiContract api, Credentials ofEnvironment) {
        var credentials = ofEnvironment;
        for (String scheme : api.securitySchemes().keySet()) {
            var given = get("credentials." + scheme);
            if (given.isPresent()) {
                credentials = credentials.with(scheme, given.get());
            }
        }
        return credentials;
    }

    /** Where the results go. */
    Path results() {
        return Path.of(get("results").orElseGet(EnvironmentOptions::usualResults));
    }

    /** Whether only those tests are to run that failed when they ran last: {@code -Dfromswagger.only=failed}. */
    boolean runsOnlyFailed() {
        var only = get("only");
        if (only.isPresent() && !only.get().equals("failed")) {
            throw new IllegalArgumentException("-Dfromswagger.only=" + only.get()
                    + " is no choice of tests: say failed for those that failed when they ran last");
        }
        return only.isPresent();
    }

    /** Whether a test that is pending fails. */
    boolean isStrict() {
        return get("strict").equals(Optional.of("true"));
    }

    /** How long an answer may take, if anybody cares: {@code fromswagger.responseTime}, in milliseconds. */
    Optional<Duration> responseTime() {
        return get("responseTime").map(Long::parseLong).map(Duration::ofMillis);
    }

    /** Whether tests may be older than the document that they were generated from. */
    boolean allowsStaleDocuments() {
        return get("stale").equals(Optional.of("allowed"));
    }

    /**
     * Whether the board has colours: {@code fromswagger.color=always} or {@code never}; else where a person sees it on a
     * terminal, and neither {@code NO_COLOR} nor a dumb one says otherwise.
     */
    boolean showsColours() {
        return switch (get("color").orElse("auto")) {
            case "always" -> true;
            case "never" -> false;
            default ->
                System.getenv("NO_COLOR") == null
                        && !"dumb".equals(System.getenv("TERM"))
                        && BuildTool.printsToTerminal();
        };
    }

    /** Whether the board is printed at the end; {@code fromswagger.board=false} keeps it to the files. */
    boolean showsBoard() {
        return !get("board").equals(Optional.of("false"));
    }
}
