package io.fromswagger.junit;

import io.fromswagger.Environment;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Marks hand-written tests of a running service.
 *
 * <pre>{@code
 * @ServiceTest
 * class PlaceOrderTest {
 *     @Test
 *     void a_declined_card_is_a_409(OrdersClient orders, PaymentsFake payments) {
 *         payments.createCharge().responds402(new Declined("insufficient_funds"));
 *
 *         var problem = orders.placeOrder(new NewOrder("sku-1", 2)).expect409();
 *
 *         assertThat(problem.code()).isEqualTo("PAYMENT_DECLINED");
 *     }
 * }
 * }</pre>
 *
 * <p>Test methods may ask for generated clients and fakes, the {@code Service}, the {@code RunningEnvironment} and the
 * {@code Postgres}. Fakes know nothing but what the test tells them, and are checked after each test.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FromSwaggerExtension.class)
@ResourceLock(FromSwaggerExtension.WORLD)
@Tag("service")
public @interface ServiceTest {

    /** What has to run; by default what {@code @FromSwagger} names on the test's package or the nearest one above. */
    Class<? extends Environment> environment() default Environment.None.class;
}
