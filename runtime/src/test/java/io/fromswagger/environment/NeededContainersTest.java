package io.fromswagger.environment;

import static io.fromswagger.service.Readiness.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.ServiceBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.lifecycle.Startable;

/** A service starts beside the containers that it doesn't need, and after those that it needs. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the services are made with a shell")
@Timeout(60)
class NeededContainersTest {

    @TempDir
    private Path folder;

    @Test
    void a_service_waits_for_the_containers_that_it_needs_and_for_no_other() {
        Environment environment = env -> {
            var queue = env.container(new Container("queue", "nothing"));
            env.container(new Container("search", "orders"));
            touching(env, "orders", "[ -e queue ]").needs(queue);
        };

        try (var running = start(environment)) {
            assertThat(running.services()).containsOnlyKeys("orders");
            assertThat(folder.resolve("search"))
                    .as("tests start when every container is ready")
                    .exists();
        }
    }

    @Test
    void a_service_that_needs_none_waits_for_none() {
        Environment environment = env -> {
            env.container(new Container("search", "orders"));
            touching(env, "orders", "[ ! -e search ]").needs();
        };

        try (var running = start(environment)) {
            assertThat(running.services()).containsOnlyKeys("orders");
        }
    }

    @Test
    void a_service_that_says_nothing_waits_for_all() {
        Environment environment = env -> {
            env.container(new Container("queue", "nothing"));
            env.container(new Container("search", "queue"));
            touching(env, "orders", "[ -e queue -a -e search ]");
        };

        try (var running = start(environment)) {
            assertThat(running.services()).containsOnlyKeys("orders");
        }
    }

    @Test
    void a_container_that_did_not_start_is_told_once_however_many_need_it() {
        Environment environment = env -> {
            var queue = env.container(new Container("queue", "never"));
            touching(env, "orders", "true").needs(queue);
            touching(env, "stock", "true").needs(queue);
        };

        assertThatThrownBy(() -> start(environment))
                .hasMessage("the container Container did not start: no queue")
                .hasNoSuppressedExceptions();
        assertThat(folder.resolve("orders")).doesNotExist();
    }

    @Test
    void a_container_of_nobody_is_told() {
        Environment environment = env -> env.service("orders").needs(new Container("queue", "nothing"));

        assertThatThrownBy(() -> start(environment))
                .hasMessage("service 'orders' needs a Container that is not of this environment: say env.container(…)"
                        + " first");
    }

    /** A service that leaves a file of its name, if that is true when it starts. */
    private ServiceBuilder touching(EnvironmentBuilder env, String name, String condition) {
        return env.service(name)
                .command("sh", "-c", condition + " && touch " + name + " && echo ready && sleep 60", "{port}")
                .workingFolder(folder)
                .readyWhen(log("ready"));
    }

    private RunningEnvironment start(Environment environment) {
        return RunningEnvironment.start(environment, new EnvironmentOptions(folder, "auto"));
    }

    /** Leaves a file of its name when there is one of another name. */
    private final class Container implements Startable {

        private final String name;
        private final String after;

        Container(String name, String after) {
            this.name = name;
            this.after = after;
        }

        @Override
        public void start() {
            if (after.equals("never")) {
                throw new IllegalStateException("no " + name);
            }
            try {
                Thread.sleep(300);
                while (!after.equals("nothing") && !Files.exists(folder.resolve(after))) {
                    Thread.sleep(Duration.ofMillis(20).toMillis());
                }
                Files.createFile(folder.resolve(name));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void stop() {}
    }
}
