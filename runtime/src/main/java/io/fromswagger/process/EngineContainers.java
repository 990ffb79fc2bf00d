package io.fromswagger.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The containers and networks of one Docker engine that carry a label.
 *
 * <p>Speaks the engine's HTTP API (<a href="https://docs.docker.com/reference/api/engine/">Docker Engine API</a>: list and
 * remove containers and networks) over its socket, as HTTP/1.0, so that answers come in one piece. An engine that wants TLS is
 * out of its reach.
 *
 * @param engine {@code unix:///path} or {@code tcp://host:port}
 * @param label {@code name=value}
 */
record EngineContainers(String engine, String label) {

    private static final Pattern ID = Pattern.compile("\"Id\":\"([0-9a-f]{64})\"");
    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 250;

    /** As the tests' JVM writes it: engine, space, label. */
    static EngineContainers of(String text) {
        var space = text.indexOf(' ');
        return new EngineContainers(text.substring(0, space), text.substring(space + 1));
    }

    /** Removes them, until there were none for a while: one may just be starting. */
    void remove() {
        var limit = System.nanoTime() + LIMIT.toNanos();
        var settled = System.nanoTime() + SETTLED.toNanos();
        try {
            do {
                for (var id : list("/containers/json?all=1&filters=")) {
                    ask("DELETE", "/containers/" + id + "?force=1&v=1");
                    settled = System.nanoTime() + SETTLED.toNanos();
                }
            } while (Pause.millis(POLL_MILLIS) && System.nanoTime() < Math.min(settled, limit));
            for (var id : list("/networks?filters=")) {
                ask("DELETE", "/networks/" + id);
            }
        } catch (IOException theEngineIsGone) {
            // And its containers with it, or out of reach.
        }
    }

    private List<String> list(String path) throws IOException {
        var filter = URLEncoder.encode("{\"label\":[\"" + label + "\"]}", StandardCharsets.UTF_8);
        var ids = new ArrayList<String>();
        var matcher = ID.matcher(ask("GET", path + filter));
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    private String ask(String method, String path) throws IOException {
        var request = method + " " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
        try (var channel = connect()) {
            var out = ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
            while (out.hasRemaining()) {
                channel.write(out);
            }
            var answer = new ByteArrayOutputStream();
            var in = ByteBuffer.allocate(8192);
            while (channel.read(in) >= 0) {
                answer.write(in.array(), 0, in.position());
                in.clear();
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private SocketChannel connect() throws IOException {
        var uri = URI.create(engine);
        var isUnix = "unix".equals(uri.getScheme());
        SocketAddress address = isUnix
                ? UnixDomainSocketAddress.of(uri.getPath())
                : new InetSocketAddress(uri.getHost(), uri.getPort());
        var channel = isUnix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
        channel.connect(address);
        return channel;
    }
}
