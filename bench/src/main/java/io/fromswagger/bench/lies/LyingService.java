package io.fromswagger.bench.lies;

import io.fromswagger.bench.faults.Switch;
import io.fromswagger.bench.wire.Wire;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The process that the sample's environment takes for the orders service: it starts the real one, which finds a proxy where
 * it looks for the payments.
 */
public final class LyingService {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Lie> lies = Lies.all().stream().collect(Collectors.toMap(Lie::id, Function.identity()));
    private final Switch lie;
    private final Collaborator payments;

    private LyingService(Switch lie, Collaborator payments) {
        this.lie = lie;
        this.payments = payments;
    }

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        URI fake = URI.create(System.getenv("PAYMENTS_URL"));
        try (var server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress())) {
            var service = start(jar, "http://127.0.0.1:" + server.getLocalPort() + fake.getPath());
            Runtime.getRuntime().addShutdownHook(new Thread(service::destroy));
            service.onExit().thenAccept(ended -> System.exit(ended.exitValue()));
            new LyingService(new Switch(jar.getParent()), new Collaborator(fake.getPort())).serve(server);
        }
    }

    private static Process start(Path jar, String payments) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar + File.pathSeparator,
                "com.acme.orders.OrdersService");
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("PAYMENTS_URL", payments);
        return builder.start();
    }

    private void serve(ServerSocket server) throws IOException {
        while (true) {
            var caller = server.accept();
            threads.execute(() -> answer(caller));
        }
    }

    /** Where the fake breaks a connection, so does the proxy. */
    private void answer(Socket caller) {
        try (caller) {
            var request = Wire.readRequest(new BufferedInputStream(caller.getInputStream()));
            if (request.isPresent()) {
                Lie told = lies.get(lie.now());
                if (told != null) {
                    lie.noteMet();
                }
                Wire.write(
                        caller.getOutputStream(),
                        told == null
                                ? payments.ask(request.get())
                                : told.telling().answer(request.get(), payments),
                        request.get().method().equals("HEAD"));
            }
        } catch (IOException | RuntimeException e) {
            System.err.println("the payments are not reached: " + e);
        }
    }
}
