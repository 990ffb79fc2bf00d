package com.acme.orders;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The process: it listens on the port that its environment names. */
public final class OrdersService {

    private OrdersService() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("PORT"));
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", exchange -> Reply.problem(501, "NOT_YET").send(exchange));
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }
}
