package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.fake.FakeEndpoint;
import io.fromswagger.fake.FakeEngine;
import io.fromswagger.fake.StubResponse;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Answers for collaborators by Mountebank, one imposter for each. */
public final class MountebankEngine implements FakeEngine {

    private final AdminApi admin;
    private final AutoCloseable process;
    private final List<Imposter> imposters = new ArrayList<>();

    private MountebankEngine(AdminApi admin, AutoCloseable process) {
        this.admin = admin;
        this.process = process;
    }

    /**
     * Finds a Mountebank and starts it, or uses one that runs already; says on standard error which.
     *
     * @param source where it comes from: {@code auto}, a URL, a path to {@code mb}, {@code npm}, {@code docker}
     * @param logs the folder for what it prints
     */
    public static MountebankEngine start(String source, Path logs) {
        if (source.matches("https?://.*")) {
            return elsewhere(source);
        }
        var command = new MountebankLocator(SearchPath.ofThisMachine(), NpmInstallation.userCache()).locate(source);
        var process = MountebankProcess.start(command, logs);
        say("Mountebank answers for the collaborators: " + command.origin());
        return new MountebankEngine(process.admin(), process);
    }

    private static MountebankEngine elsewhere(String url) {
        var admin = new AdminApi(URI.create(url.endsWith("/") ? url : url + "/"), "");
        if (admin.get("/config").at("/options/port").isAbsent()) {
            throw new EngineFailure("there is no Mountebank at " + url);
        }
        say("Mountebank answers for the collaborators: the one at " + url);
        return new MountebankEngine(admin, () -> {});
    }

    @Override
    public synchronized FakeEndpoint open(String name, StubResponse unmatched) {
        var imposter = Imposter.create(admin, name, unmatched);
        imposters.add(imposter);
        return imposter;
    }

    /** Takes away what was opened; a Mountebank that ran before goes on running. */
    @Override
    public synchronized void close() {
        try {
            imposters.forEach(Imposter::delete);
        } catch (EngineFailure alreadyGone) {
            // Then its imposters are gone too.
        }
        try {
            process.close();
        } catch (Exception e) {
            throw new EngineFailure("Mountebank could not be stopped: " + e.getMessage(), e);
        }
    }

    private static void say(String line) {
        System.err.println("fromswagger: " + line);
    }
}
