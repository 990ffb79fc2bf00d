package io.fromswagger;

import java.util.List;
import java.util.Map;

/**
 * What only you know about a service: how to bring a conflict about, an order that exists, a token, an article that is for
 * sale.
 *
 * <p>For every API under test an interface is generated that extends this one and has a hook for each such thing. All hooks
 * have defaults, so there is nothing to implement until you need it:
 *
 * <pre>{@code
 * public final class MyOrders implements OrdersGiven {
 *
 *     private final OrdersClient orders;
 *
 *     public MyOrders(OrdersClient orders) {
 *         this.orders = orders;
 *     }
 *
 *     @Override
 *     public PlaceOrderResponse placeOrder422() {
 *         return orders.placeOrder(new NewOrder("no-such-article", 1));
 *     }
 * }
 * }</pre>
 *
 * <p>The class is named in {@link FromSwagger#given()}. It is made anew for each test; its one constructor may ask for all
 * that a test method may ask for, and for an {@code Optional} of it where the tests are also to run against a service that
 * runs elsewhere. A hook that throws is a failure of the set-up, not of the service's contract; one that throws a {@code
 * TestAbortedException}, as JUnit's assumptions do, leaves its test undecided.
 */
public interface Given {

    /**
     * Values for fields of JSON request bodies, where those of the document don't fit: {@code Map.of("NewOrder.sku", "A-4711")}.
     *
     * <p>They take the place of the document's own values in the generated and the sample bodies of a test, but not where
     * the test is about that very field.
     *
     * @return by the name of a schema of the document, a dot, and the property's name; a value is anything that JSON can
     *     say: text, numbers, truth values, lists and maps of them, and objects of the generated types. A key that names no
     *     property of the document is an error
     */
    default Map<String, Object> values() {
        return Map.of();
    }

    /** Breaks of the document that are known and accepted for a time; the report shows each with its reason. */
    default List<KnownDeviation> knownDeviations() {
        return List.of();
    }

    /** Stands in the annotation for "nothing is given". */
    final class None implements Given {}
}
