package io.fromswagger.bench.faults;

import io.fromswagger.bench.wire.Request;
import java.util.regex.Pattern;

/** The operations of the orders document. */
enum Operation {
    LIST("listOrders", "GET", "/orders"),
    PLACE("placeOrder", "POST", "/orders"),
    GET("getOrder", "GET", "/orders/[^/]+"),
    REPLACE("replaceOrder", "PUT", "/orders/[^/]+"),
    CHANGE("changeOrder", "PATCH", "/orders/[^/]+"),
    DELETE("deleteOrder", "DELETE", "/orders/[^/]+"),
    PAY("payOrder", "POST", "/orders/[^/]+/payment"),
    HEALTH("health", "GET", "/health");

    private final String id;
    private final String method;
    private final Pattern path;

    Operation(String id, String method, String path) {
        this.id = id;
        this.method = method;
        this.path = Pattern.compile(path);
    }

    String id() {
        return id;
    }

    boolean is(Request request) {
        return request.method().equals(method) && hasPathOf(request);
    }

    /** Whether anybody may. */
    boolean isPublic() {
        return method.equals("GET");
    }

    boolean hasPathOf(Request request) {
        return path.matcher(request.path()).matches();
    }
}
