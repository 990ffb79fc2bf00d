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
 * <p>Test methods may ask for generated clients and fakes, the {@code RunningEnvironment}, its {@code Postgres}, and a
 * {@code Service}: the only one, or the one that the parameter is named after. Fakes know nothing but what the test tells
 * them, and are checked after each test.
 *
 * <p>The environment starts with the first test that needs it, and lasts as long as the tests of this JVM; each JVM that a
 * build forks has its own. With {@code junit.jupiter.execution.parallel.enabled}, tests of one environment take turns,
 * generated ones included: they share its services, fakes and data. Tests of different environments, and tests that are
 * not {@code @ServiceTest}, run beside them.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FromSwaggerExtension.class)
@ResourceLock(providers = EnvironmentLock.class)
@Tag("service")
public @interface ServiceTest {

    /** What has to run; by default what {@code @FromSwagger} names on the test's package or the nearest one above. */
    Class<? extends Environment> environment() default Environment.None.class;
}
