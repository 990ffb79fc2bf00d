package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.FreePort;
import io.fromswagger.process.Keeper;
import io.fromswagger.process.Launch;
import io.fromswagger.service.ServiceLog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * A Mountebank of our own: on the loopback address, with a random API key, no injected code, and a folder for its files.
 *
 * <p>Someone else may have its port before it has, so a few ports are tried.
 */
final class MountebankProcess implements Mountebank {

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int PORTS_TO_TRY = 5;
    private static final int LINES_OF_A_TAKEN_PORT = 50;

    private final AdminApi admin;
    private final ChildProcess process;
    private final Path folder;

    private MountebankProcess(AdminApi admin, ChildProcess process, Path folder) {
        this.admin = admin;
        this.process = process;
        this.folder = folder;
    }

    static MountebankProcess start(MountebankCommand command, Path logs) {
        return start(command, logs, FreePort::find);
    }

    /**
     * Starts it.
     *
     * @param ports names ports for its admin API, free ones if it can
     */
    static MountebankProcess start(MountebankCommand command, Path logs, IntSupplier ports) {
        var folder = Keeper.ofThisJvm().newFolder("mountebank");
        var started = false;
        try {
            var result = tryPorts(command, folder, logs.resolve("mountebank.log"), ports);
            started = true;
            return result;
        } catch (IOException e) {
            throw new EngineFailure("Mountebank (" + command.origin() + ") could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("was interrupted while Mountebank started", e);
        } finally {
            if (!started) {
                Keeper.ofThisJvm().delete(folder);
            }
        }
    }

    @Override
    public AdminApi admin() {
        return admin;
    }

    @Override
    public ImposterPorts ports() {
        return ImposterPorts.ANY;
    }

    @Override
    public boolean isRunning() {
        return ProcessHandle.of(process.pid()).filter(ChildProcess::isRunning).isPresent();
    }

    @Override
    public void close() {
        process.close();
        Keeper.ofThisJvm().delete(folder);
    }

    private static MountebankProcess tryPorts(MountebankCommand command, Path folder, Path log, IntSupplier ports)
            throws IOException, InterruptedException {
        var pidFile = folder.resolve("mb.pid").toString();
        var variables = variables(folder);
        for (var attempt = 1; ; attempt++) {
            var port = ports.getAsInt();
            var key = AdminKey.random();
            var words = new ArrayList<>(command.words());
            words.addAll(arguments(port, pidFile, key.write(folder.resolve("rc.json"))));
            var process = ChildProcess.start(new Launch(words, variables, true, Optional.of(folder), log, GRACE));
            var admin = new AdminApi(URI.create("http://127.0.0.1:" + port), key.word(), new EndOfMountebank(process));
            var failure = new AdminWait(process, admin, pidFile).failure();
            if (failure.isEmpty()) {
                return new MountebankProcess(admin, process, folder);
            }
            process.close();
            if (attempt == PORTS_TO_TRY || !mayBeForTheSakeOfThePort(process)) {
                throw AdminWait.told(command, failure.get(), log, command.hint());
            }
        }
    }

    /** It hands requests on to this machine only, which no proxy of the user's may come between. */
    private static Map<String, String> variables(Path folder) throws IOException {
        var variables = new HashMap<>(Preload.variables(Preload.write(folder).toString()));
        variables.put("http_proxy", "");
        return variables;
    }

    /** Where its port is taken, Mountebank 2.9.2 ends well and without a word; older ones say so. */
    private static boolean mayBeForTheSakeOfThePort(ChildProcess process) {
        return process.exitCode().orElse(-1) == 0
                || new ServiceLog(process.log())
                        .tail(LINES_OF_A_TAKEN_PORT).stream().anyMatch(line -> line.contains("EADDRINUSE"));
    }

    /** Flags are words of their own: Mountebank overlooks {@code --nologfile=true}. */
    private static List<String> arguments(int port, String pidFile, Path keyFile) {
        return List.of(
                "start",
                "--port",
                Integer.toString(port),
                "--host",
                "127.0.0.1",
                "--localOnly",
                "--nologfile",
                "--loglevel",
                "warn",
                "--pidfile",
                pidFile,
                "--rcfile",
                keyFile.toString());
    }
}
