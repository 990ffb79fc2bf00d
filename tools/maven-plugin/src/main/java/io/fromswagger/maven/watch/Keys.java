package io.fromswagger.maven.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a person types, a line each. Where nobody can, it stays silent. */
public final class Keys {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    /** Listens from now on. */
    public Keys(InputStream input) {
        var listener = new Thread(() -> listen(input), "fromswagger keys");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen(InputStream input) {
        try (var reader = new BufferedReader(new InputStreamReader(input, Charset.defaultCharset()))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line.strip());
            }
        } catch (IOException nobodyTypesAnyMore) {
            // The files are still watched.
        }
    }

    /** The next line, if there is one by then. */
    Optional<String> within(long millis) throws InterruptedException {
        return Optional.ofNullable(lines.poll(millis, TimeUnit.MILLISECONDS));
    }
}
