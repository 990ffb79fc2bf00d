package io.fromswagger.service;

import com.sun.net.httpserver.HttpServer;
import io.fromswagger.process.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A service for these tests, run as a process of its own: behaves as its first argument says, on the port that follows. */
public final class TinyService {

    private TinyService() {}

    public static void main(String[] arguments) throws Exception {
        var port = Integer.parseInt(arguments[1]);
        switch (arguments[0]) {
            case "serve" -> serve(port);
            case "slow" -> {
                Thread.sleep(700);
                serve(port);
            }
            case "deaf" -> Thread.sleep(Duration.ofMinutes(5).toMillis());
            case "broken" -> {
                System.out.println("connecting with " + System.getenv("DB_PASSWORD"));
                System.err.println("no database at " + System.getenv("DATABASE_URL"));
                System.exit(3);
            }
            case "taken" -> {
                System.err.println("java.net.BindException: Address already in use");
                System.exit(1);
            }
            case "chatty" -> {
                for (var line = 0; line < 5_000; line++) {
                    System.out.println("line " + line + " of many, each of which would fill a pipe that nobody reads");
                }
                serve(port);
            }
            case "elsewhere" -> serve(FreePort.find());
            case "patient" -> serveOnceThePortIsFree(port);
            case "hangs" -> waitForAnAnswerThatNeverComes();
            case "hungry" -> eatAll();
            case "stubborn" -> {
                Runtime.getRuntime().addShutdownHook(new Thread(TinyService::sleepLong));
                serve(port);
            }
            case "parent" -> {
                new ProcessBuilder(java("stubborn", FreePort.find()))
                        .inheritIO()
                        .start();
                serve(port);
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** The command that runs this class. */
    public static List<String> command(String behaviour) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                TinyService.class.getName(),
                behaviour,
                "{port}");
    }

    private static List<String> java(String behaviour, int port) {
        return command(behaviour).stream()
                .map(word -> word.replace("{port}", Integer.toString(port)))
                .toList();
    }

    private static void serve(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.createContext("/greeting", exchange -> {
            var body = String.valueOf(System.getenv("GREETING")).getBytes(StandardCharsets.UTF_8);
            System.out.println("greeted");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        System.out.println("listening");
    }

    private static void serveOnceThePortIsFree(int port) throws Exception {
        while (true) {
            try {
                serve(port);
                return;
            } catch (IOException taken) {
                Thread.sleep(50);
            }
        }
    }

    private static void waitForAnAnswerThatNeverComes() {
        System.out.println("asking");
        sleepLong();
    }

    private static void eatAll() {
        var eaten = new ArrayList<byte[]>();
        while (eaten.size() < Integer.MAX_VALUE) {
            eaten.add(new byte[1 << 20]);
        }
    }

    private static void sleepLong() {
        try {
            Thread.sleep(Duration.ofMinutes(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
