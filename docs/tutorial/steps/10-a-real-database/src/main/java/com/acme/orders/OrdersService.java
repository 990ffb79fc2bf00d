package com.acme.orders;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.concurrent.Executors;

/** The process: it listens on the port that its environment names. */
public final class OrdersService {

    private OrdersService() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        int port = Integer.parseInt(System.getenv("PORT"));
        var store = new PostgresOrders(System.getenv("DATABASE_URL"));
        var payments = new HttpPayments(System.getenv("PAYMENTS_URL"));
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", new OrdersApi(new Orders(store, payments)));
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }
}
