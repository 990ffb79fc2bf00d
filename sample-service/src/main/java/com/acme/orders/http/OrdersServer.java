package com.acme.orders.http;

import static com.acme.orders.http.MediaTypes.JSON;
import static com.acme.orders.http.MediaTypes.MERGE_PATCH;
import static com.acme.orders.http.MediaTypes.only;

import com.acme.orders.domain.Orders;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.Map;

/** The operations of {@code openapi/orders.yaml} on a port of this machine. */
public final class OrdersServer implements AutoCloseable {

    private static final long LARGEST_BODY = 64 * 1024;

    private final Javalin javalin;

    public OrdersServer(Orders orders, String token) {
        this.javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = LARGEST_BODY;
            config.http.prefer405over404 = true;
            config.router.ignoreTrailingSlashes = false;
            config.jetty.modifyServer(server -> server.setErrorHandler(new JettyProblems()));
            routes(config.routes, new OrderHandlers(orders), new BearerToken(token));
            ProblemAnswers.install(config.routes);
        });
    }

    private static void routes(RoutesConfig routes, OrderHandlers orders, BearerToken token) {
        read(routes, "/orders", orders::list);
        routes.post("/orders", token.protect(only(JSON, orders::place)));
        read(routes, "/orders/{orderId}", orders::get);
        routes.put("/orders/{orderId}", token.protect(only(JSON, orders::replace)));
        routes.patch("/orders/{orderId}", token.protect(only(MERGE_PATCH, orders::change)));
        routes.delete("/orders/{orderId}", token.protect(orders::delete));
        routes.post("/orders/{orderId}/payment", token.protect(only(JSON, orders::pay)));
        read(routes, "/health", context -> context.contentType(JSON).result(Json.write(Map.of("status", "up"))));
    }

    /** GET, and HEAD with what GET would say. */
    private static void read(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    public void start(String host, int port) {
        javalin.start(host, port);
    }

    /** Stops taking requests, and waits for those that are under way. */
    @Override
    public void close() {
        javalin.stop();
    }
}
