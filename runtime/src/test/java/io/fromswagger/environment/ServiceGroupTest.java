package io.fromswagger.environment;

import static io.fromswagger.service.Readiness.http;
import static io.fromswagger.service.Readiness.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.ServiceBuilder;
import io.fromswagger.fake.EngineFailure;
import io.fromswagger.process.Marked;
import io.fromswagger.service.StartFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.lifecycle.Startable;

/** Several services of one environment. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the services are made with a shell, and /proc tells what is left")
class ServiceGroupTest {

    private final Set<String> before = new HashSet<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void see_what_runs() {
        before.addAll(Marked.processes(Marked.markOfThisJvm()));
    }

    @AfterEach
    void nothing_is_left() {
        assertThat(Marked.processes(Marked.markOfThisJvm())).isSubsetOf(before);
    }

    @Test
    void services_start_side_by_side() {
        Environment environment = env -> {
            shell(env, "orders", "touch orders; until [ -e stock ]; do sleep 0.05; done; echo ready; sleep 60");
            shell(env, "stock", "touch stock; until [ -e orders ]; do sleep 0.05; done; echo ready; sleep 60");
        };

        try (var running = start(environment)) {
            assertThat(running.services()).containsOnlyKeys("orders", "stock");
        }
    }

    @Test
    void services_stop_side_by_side() {
        Environment environment = env -> {
            shell(env, "orders", stopsAfter("orders", "stock")).stopTimeout(Duration.ofSeconds(20));
            shell(env, "stock", stopsAfter("stock", "orders")).stopTimeout(Duration.ofSeconds(20));
        };

        start(environment).close();

        assertThat(folder.resolve("orders.last")).exists();
        assertThat(folder.resolve("stock.last")).exists();
    }

    /** Ends only when the other was asked to end too. */
    private static String stopsAfter(String name, String other) {
        return "trap 'touch " + name + "; until [ -e " + other + " ]; do sleep 0.05; done; touch " + name
                + ".last; exit 0' TERM; echo ready; while :; do sleep 0.1; done";
    }

    @Test
    void a_service_that_needs_another_starts_when_that_one_is_ready() {
        Environment environment = env -> {
            var stock = Language.PLAIN_JDK.describe(env.service("stock"), "--port={port}");
            shell(env, "orders", "echo ready, with $STOCK_URL; sleep 60").env("STOCK_URL", stock::url);
            stock.readyWhen(http("/health")).basePath("/v1");
        };

        try (var running = start(environment)) {
            var stock = running.service("stock").orElseThrow();
            assertThat(running.service("orders").orElseThrow().output().tail(1))
                    .containsExactly("ready, with " + stock.url());
        }
    }

    @Test
    void services_that_wait_for_each_other_are_named() {
        Environment environment = env -> {
            var services = new ArrayList<ServiceBuilder>();
            services.add(shell(env, "orders", "exit 1")
                    .env("NEXT", () -> services.get(1).url()));
            services.add(shell(env, "stock", "exit 1")
                    .env("NEXT", () -> services.get(2).url()));
            services.add(shell(env, "prices", "exit 1")
                    .env("NEXT", () -> services.get(0).url()));
        };

        assertThatThrownBy(() -> start(environment))
                .isInstanceOf(StartFailure.class)
                .hasNoSuppressedExceptions()
                .hasMessageMatching("(?s)service '(\\w+)' cannot start: there is no value for the variable NEXT\n"
                        + "  reason    services wait for each other's url\\(\\): \\1 → \\w+ → \\w+ → \\1\n.*");
    }

    @Test
    void a_service_that_waits_for_itself_is_told_its_own_address() {
        Environment environment = env -> {
            var orders = shell(env, "orders", "exit 1");
            orders.env("SELF", orders::url);
        };

        assertThatThrownBy(() -> start(environment))
                .hasMessageContaining("services wait for each other's url(): orders → orders\n")
                .hasMessageContaining("say \"http://127.0.0.1:{port}\"");
    }

    @Test
    void an_address_that_is_asked_for_too_early_is_an_error() {
        Environment environment = env ->
                env.service("orders").env("STOCK_URL", env.service("stock").url());

        assertThatThrownBy(() -> start(environment))
                .hasMessage("service 'stock' starts when define(…) has returned: ask for its address later, as in"
                        + " .env(\"URL\", stock::url)");
    }

    @Test
    void when_one_service_fails_the_others_are_stopped_and_the_failure_is_its_own() {
        Environment environment = env -> {
            shell(env, "running", "trap '' TERM; echo ready; while :; do sleep 0.1; done")
                    .stopTimeout(Duration.ofMillis(200));
            shell(env, "starting", "sleep 60");
            var broken = shell(env, "broken", "sleep 0.5; echo no configuration; exit 3");
            shell(env, "needs-it", "exit 1").env("BROKEN_URL", broken::url);
        };

        var failure = catchThrowable(() -> start(environment));

        assertThat(failure)
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("service 'broken' ended with exit code 3 before it was ready")
                .hasNoSuppressedExceptions();
    }

    @Test
    void failures_that_have_nothing_to_do_with_each_other_are_all_told() {
        Environment environment = env -> {
            env.service("orders").jar(folder.resolve("orders.jar").toString(), "{port}");
            env.service("stock").jar(folder.resolve("stock.jar").toString(), "{port}");
        };

        var failure = catchThrowable(() -> start(environment));

        assertThat(failure)
                .hasMessageStartingWith("2 parts of the environment did not start\n\nservice '")
                .hasMessageContaining("service 'orders' cannot start: there is no jar ")
                .hasMessageContaining("service 'stock' cannot start: there is no jar ");
        assertThat(failure.getCause()).isInstanceOf(StartFailure.class);
        assertThat(failure.getSuppressed()).hasSize(1).hasOnlyElementsOfType(StartFailure.class);
    }

    @Test
    void of_several_containers_that_do_not_start_each_is_told() {
        Environment environment = env -> {
            env.container(new FailingContainer("no image stock:1"));
            env.container(new FailingContainer("no image prices:1"));
        };

        assertThatThrownBy(() -> start(environment))
                .hasMessageStartingWith("2 parts of the environment did not start\n\n")
                .hasMessageContaining("no image stock:1")
                .hasMessageContaining("no image prices:1");
    }

    @Test
    void a_part_that_two_services_lack_is_told_once_and_as_its_own_failure() {
        var failure = new EngineFailure("there is no Mountebank for the tests");
        Environment environment = env -> {
            for (var name : List.of("orders", "stock")) {
                shell(env, name, "exit 1").env("PAYMENTS_URL", () -> {
                    throw failure;
                });
            }
        };

        assertThatThrownBy(() -> start(environment)).isSameAs(failure);
    }

    @Test
    void a_value_that_can_not_be_had_is_told_with_the_name_of_its_variable() {
        Environment broken = env -> shell(env, "orders", "exit 1")
                .env("PRICE_LIST", () -> List.<String>of().iterator().next());
        Environment missing = env -> shell(env, "orders", "exit 1").env("PRICE_LIST", () -> System.getenv("NO_SUCH"));

        assertThatThrownBy(() -> start(broken))
                .hasMessageStartingWith(
                        "service 'orders' cannot start: there is no value for the variable PRICE_LIST\n  reason ");
        assertThatThrownBy(() -> start(missing))
                .hasMessage("service 'orders' cannot start: the value for the variable PRICE_LIST is null");
    }

    /** A service that is ready when it says so. */
    private ServiceBuilder shell(EnvironmentBuilder env, String name, String script) {
        return env.service(name)
                .command("sh", "-c", script, "{port}")
                .workingFolder(folder)
                .readyWhen(log("ready"));
    }

    private RunningEnvironment start(Environment environment) {
        return RunningEnvironment.start(environment, new EnvironmentOptions(folder, "auto"));
    }

    private record FailingContainer(String reason) implements Startable {

        @Override
        public void start() {
            throw new IllegalStateException(reason);
        }

        @Override
        public void stop() {}
    }
}
