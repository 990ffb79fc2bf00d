package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.database.Postgres;
import io.fromswagger.environment.RunningEnvironment;
import io.fromswagger.service.Readiness;
import io.fromswagger.service.Service;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a test of an environment with two services may ask for. */
class InjectionTest {

    @TempDir
    private Path results;

    @Test
    void gives_the_environment_and_what_is_in_it_or_says_what_is_missing() {
        var run = InnerRun.of(results, Map.of(), TwoServices.class);

        assertThat(run.outcomes())
                .containsOnly(
                        entry("the_environment", "SUCCESSFUL"),
                        entry("a_service", "FAILED"),
                        entry("a_database", "FAILED"));
        // The tests of this project are compiled without -parameters, as most are.
        assertThat(run.thrown("a_service"))
                .hasMessageContaining("Which service is 'arg0'? Those started here are [service '")
                .hasMessageContaining("compile the tests with -parameters")
                .hasMessageContaining("service(\"\u2026\")");
        assertThat(run.thrown("a_database"))
                .hasMessageContaining("Postgres is not to be had: the environment has none");
    }

    static final class Two implements Environment {

        @Override
        public void define(EnvironmentBuilder env) {
            for (String name : new String[] {"orders", "inventory"}) {
                env.service(name)
                        .command("sh", "-c", "echo up at {port}; exec sleep 600")
                        .readyWhen(Readiness.log("up at"));
            }
        }
    }

    @ServiceTest(environment = Two.class)
    static class TwoServices {

        @Test
        void the_environment(RunningEnvironment environment) {
            assertThat(environment.service("orders").orElseThrow().name()).isEqualTo("orders");
            assertThat(environment.service("inventory").orElseThrow().isAlive()).isTrue();
        }

        @Test
        void a_service(Service inventory) {}

        @Test
        void a_database(Postgres none) {}
    }
}
