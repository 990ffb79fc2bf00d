package io.fromswagger;

/**
 * Describes what has to run for the tests: the service, the fakes of its collaborators, its databases.
 *
 * <p>Written once in a project, with a constructor without parameters:
 *
 * <pre>{@code
 * public final class OrdersEnvironment implements Environment {
 *     @Override
 *     public void define(EnvironmentBuilder env) {
 *         var payments = env.fake(PaymentsFake.class);
 *         var db = env.postgres();
 *         env.service("orders")
 *             .jar("target/orders.jar")
 *             .env("PORT", "{port}")
 *             .env("PAYMENTS_URL", payments::url)
 *             .env("DATABASE_URL", db::url)
 *             .readyWhen(Readiness.http("/health"));
 *     }
 * }
 * }</pre>
 */
public interface Environment {

    /** Says what runs; called once, before the first test. */
    void define(EnvironmentBuilder env);

    /** Stands in the annotation for "no environment was given". */
    final class None implements Environment {

        @Override
        public void define(EnvironmentBuilder env) {}
    }
}
