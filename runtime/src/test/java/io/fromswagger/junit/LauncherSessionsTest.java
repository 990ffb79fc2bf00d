package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.acme.shop.orders.GetOrderCases;
import com.acme.shop.orders.PlaceOrderCases;
import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.environment.RunningEnvironment;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.testcontainers.lifecycle.Startable;

/** Several executions in one session of JUnit's launcher, as Surefire has them where it forks. */
class LauncherSessionsTest {

    private static final List<String> EVENTS = new CopyOnWriteArrayList<>();

    @TempDir
    private Path results;

    @BeforeEach
    void forget() {
        EVENTS.clear();
    }

    @Test
    void share_the_environment_which_ends_with_the_session() {
        try (var session = LauncherFactory.openSession()) {
            execute(session, Map.of(), First.class);
            execute(session, Map.of(), Second.class);

            assertThat(EVENTS).containsExactly("start", "first", "second");
        }

        assertThat(EVENTS).containsExactly("start", "first", "second", "stop");
    }

    @Test
    void share_the_environment_side_by_side_too() {
        var sideBySide = Map.of(
                "junit.jupiter.execution.parallel.enabled", "true",
                "junit.jupiter.execution.parallel.mode.default", "concurrent",
                "junit.jupiter.execution.parallel.mode.classes.default", "concurrent");
        try (var session = LauncherFactory.openSession()) {
            execute(session, sideBySide, First.class, Second.class);
            execute(session, sideBySide, Second.class, First.class);
        }

        assertThat(EVENTS).startsWith("start").endsWith("stop").hasSize(6).containsOnlyOnce("start", "stop");
    }

    @Test
    void add_to_the_same_results() throws IOException {
        try (var server = new OrdersServer();
                var session = LauncherFactory.openSession()) {
            var there = Map.of("fromswagger.url", server.url(), "fromswagger.credentials.bearerAuth", "a token");
            execute(session, there, PlaceOrderCases.class);
            execute(session, there, GetOrderCases.class);
        }

        var passed =
                Json.parse(Files.readString(results.resolve("coverage.json"))).at("/apis/0/operations").items().stream()
                        .flatMap(operation -> operation.get("cases").items().stream())
                        .filter(each -> each.get("result").asString().equals("passed"))
                        .map(each -> each.get("id").asString());
        assertThat(passed).contains("created_for_example_two_books", "ok");
    }

    private void execute(LauncherSession session, Map<String, String> settings, Class<?>... testClasses) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .configurationParameters(settings)
                .configurationParameter("fromswagger.results", results.toString())
                .configurationParameter("fromswagger.board", "false");
        for (Class<?> testClass : testClasses) {
            request.selectors(selectClass(testClass));
        }
        session.getLauncher().execute(request.build());
    }

    static final class Noted implements Environment {

        @Override
        public void define(EnvironmentBuilder env) {
            env.container(new Startable() {
                @Override
                public void start() {
                    EVENTS.add("start");
                }

                @Override
                public void stop() {
                    EVENTS.add("stop");
                }
            });
        }
    }

    @ServiceTest(environment = Noted.class)
    static class First {

        @Test
        void first(RunningEnvironment unused) {
            EVENTS.add("first");
        }
    }

    @ServiceTest(environment = Noted.class)
    static class Second {

        @Test
        void second(RunningEnvironment unused) {
            EVENTS.add("second");
        }
    }
}
