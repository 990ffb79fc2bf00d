package io.fromswagger.environment;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Where the services are, once they are ready; refuses to wait where services wait for each other in a circle. */
final class Addresses {

    private final Map<String, CompletableFuture<URI>> known = new LinkedHashMap<>();
    private final Map<String, String> waiting = new HashMap<>();
    private final ThreadLocal<String> asking = new ThreadLocal<>();

    /** Says that this service is being started, on this thread: what the thread asks for is for this service. */
    void askedFor(String service) {
        asking.set(service);
    }

    /** Has questions wait for these services. */
    synchronized void expect(Iterable<String> services) {
        services.forEach(service -> known.put(service, new CompletableFuture<>()));
    }

    synchronized void ready(String service, URI url) {
        future(service).complete(url);
    }

    /** Ends every wait for a service that is not there. */
    synchronized void giveUp() {
        known.forEach((service, url) -> url.completeExceptionally(new NotThere(service)));
    }

    /** Where the service is; waits until it is ready. */
    String of(String service) {
        CompletableFuture<URI> url;
        synchronized (this) {
            url = future(service);
            if (!url.isDone()) {
                requireNoCircle(service);
            }
        }
        try {
            return url.join().toString();
        } catch (CompletionException e) {
            throw new NotThere(service);
        } finally {
            forget();
        }
    }

    private synchronized void forget() {
        if (asking.get() != null) {
            waiting.remove(asking.get());
        }
    }

    private void requireNoCircle(String service) {
        var asker = asking.get();
        if (asker == null) {
            return;
        }
        waiting.put(asker, service);
        var circle = new ArrayList<String>();
        circle.add(asker);
        for (var next = service; next != null; next = waiting.get(next)) {
            circle.add(next);
            if (next.equals(asker)) {
                waiting.remove(asker);
                throw new IllegalStateException("services wait for each other's url(): " + String.join(" → ", circle)
                        + "\n  do        " + advice(circle));
            }
        }
    }

    private static String advice(List<String> circle) {
        return circle.size() == 2
                ? "a service knows its own port: say \"http://127.0.0.1:{port}\""
                : "give one of them a fake of the other, env.fake(…), or a port that is known before: .command(…) with a"
                        + " number";
    }

    private CompletableFuture<URI> future(String service) {
        var url = known.get(service);
        if (url == null) {
            throw new IllegalStateException("service '" + service
                    + "' starts when define(…) has returned: ask for its address later, as in .env(\"URL\", " + service
                    + "::url)");
        }
        return url;
    }

    /** A service that others wait for did not start, which is told elsewhere. */
    static final class NotThere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotThere(String service) {
            super("service '" + service + "' did not start");
        }
    }
}
