package io.fromswagger.bench.faults;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The process that the sample's environment takes for the orders service: it starts the real one on another port, and
 * passes on what both sides say, but for the fault that is switched on.
 */
final class BrokenService {

    private static final String NOTHING = "none";

    private final Map<String, Mutant> mutants =
            Catalogue.all().stream().collect(Collectors.toMap(Mutant::id, Function.identity()));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Switch fault;
    private final int servicePort;
    private final String token;
    private String switchedTo = NOTHING;
    private Fault now = Fault.NONE;

    private BrokenService(Switch fault, int servicePort, String token) {
        this.fault = fault;
        this.servicePort = servicePort;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        int servicePort = freePort();
        var service = start(jar, servicePort);
        Runtime.getRuntime().addShutdownHook(new Thread(service::destroy));
        while (!answers(servicePort)) {
            if (!service.isAlive()) {
                System.exit(service.exitValue());
            }
            Thread.sleep(20);
        }
        var proxy = new BrokenService(
                new Switch(jar.getParent()), servicePort, System.getenv().getOrDefault("ORDERS_TOKEN", ""));
        proxy.serve(Integer.parseInt(System.getenv("PORT")));
    }

    private static Process start(Path jar, int port) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar + File.pathSeparator,
                "com.acme.orders.OrdersService");
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("PORT", String.valueOf(port));
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private void serve(int port) throws IOException {
        try (var server = new ServerSocket(port, 200, InetAddress.getLoopbackAddress())) {
            while (true) {
                var caller = server.accept();
                threads.execute(() -> answer(caller));
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            var request = Wire.readRequest(new BufferedInputStream(caller.getInputStream()));
            if (request.isPresent()) {
                Wire.write(
                        caller.getOutputStream(),
                        answer(request.get()),
                        request.get().method().equals("HEAD"));
            }
        } catch (IOException | RuntimeException e) {
            System.err.println("fault '" + switchedTo + "' failed itself: " + e);
            e.printStackTrace();
        }
    }

    private Answer answer(Request request) throws IOException {
        var service = new Upstream(servicePort, token, request);
        Answer answer = faultNow().answer(request, service);
        if (service.isBrokenBy(answer)) {
            fault.noteMet();
        }
        return answer;
    }

    private synchronized Fault faultNow() throws IOException {
        String wanted = fault.now();
        if (!wanted.equals(switchedTo)) {
            now = mutants.containsKey(wanted) ? mutants.get(wanted).fault().get() : Fault.NONE;
            switchedTo = wanted;
        }
        return now;
    }
}
