package com.acme.orders;

import com.acme.orders.charging.HttpPayments;
import com.acme.orders.domain.Orders;
import com.acme.orders.http.OrdersServer;
import com.acme.orders.store.Database;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process: starts on the settings of the environment, and stops on SIGTERM. */
public final class OrdersService {

    private static final Logger LOG = LoggerFactory.getLogger(OrdersService.class);

    private OrdersService() {}

    public static void main(String[] arguments) {
        try {
            start(Settings.from(System.getenv()));
        } catch (RuntimeException e) {
            LOG.error("the service can't start: {}", e.getMessage(), e);
            System.exit(1);
        }
    }

    private static void start(Settings settings) {
        var database = Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
        var payments = new HttpPayments(settings.paymentsUrl(), settings.paymentsTimeout());
        var orders = new Orders(database.orders(), database.priceList(), payments, Clock.systemUTC());
        var server = new OrdersServer(orders, settings.token());
        server.start(settings.host(), settings.port());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            database.close();
        }));
        LOG.info("listening on {}:{}", settings.host(), settings.port());
    }
}
