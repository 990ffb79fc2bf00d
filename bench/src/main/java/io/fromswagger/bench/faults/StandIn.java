package io.fromswagger.bench.faults;

import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Request;
import io.fromswagger.bench.wire.Wire;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * The process that the sample's environment takes for the orders service: it starts the real one on another port, and
 * answers in its place.
 */
public final class StandIn {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Answering answering;

    private StandIn(Answering answering) {
        this.answering = answering;
    }

    /** Makes a jar without classes: they are where this JVM finds them. */
    public static void jar(Path jar, Class<?> main) throws IOException {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, main.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (var empty = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            empty.finish();
        }
    }

    /** What the main class of such a jar does; returns never. */
    public static void run(Making making) throws Exception {
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
        String token = System.getenv().getOrDefault("ORDERS_TOKEN", "");
        new StandIn(making.make(jar.getParent(), servicePort, token)).serve(Integer.parseInt(System.getenv("PORT")));
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
                        answering.answer(request.get()),
                        request.get().method().equals("HEAD"));
            }
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
        }
    }

    /** Makes what answers, once the real service listens. */
    @FunctionalInterface
    public interface Making {

        /** @param folder that of the jar */
        Answering make(Path folder, int servicePort, String token) throws IOException;
    }

    /** Answers one request after another, several at once. */
    @FunctionalInterface
    public interface Answering {

        Answer answer(Request request) throws IOException;
    }
}
